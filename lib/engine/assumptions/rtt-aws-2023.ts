import type { RttTable } from './rtt-table';

export const rttAws2023: RttTable = {
  source: {
    title: 'Round trips between regions of AWS',
    unit: 'ms',
    kind: 'measured',
    source: 'cloudping.co, in libp2p/jvm-libp2p AwsLatencies.kt at 267a4d4',
    asOf: '2023-03-08',
    licence: 'Apache-2.0 or MIT',
    note: 'Mean of both directions, which differ by 7 ms at most. Regions opened after 2021 are not in it.',
  },
  statistic: 'median, TCP',
  // prettier-ignore
  rows: [
    ['aws:af-south-1', ''],
    ['aws:ap-east-1', '240.5'],
    ['aws:ap-northeast-1', '355.5 46'],
    ['aws:ap-northeast-2', '383 37.5 33.5'],
    ['aws:ap-northeast-3', '362 39 10 24'],
    ['aws:ap-south-1', '158.5 89 124.5 125 131'],
    ['aws:ap-southeast-1', '203 37.5 68.5 69.5 75 56'],
    ['aws:ap-southeast-2', '411.5 127 106.5 141.5 118.5 145.5 93'],
    ['aws:ca-central-1', '224.5 186 143.5 172 149.5 186.5 209.5 197.5'],
    ['aws:eu-central-1', '160.5 189 223 223 230.5 110 157.5 249 92'],
    ['aws:eu-north-1', '177.5 210.5 243 241.5 248.5 130.5 177.5 294.5 107.5 22'],
    ['aws:eu-south-1', '169.5 179.5 213.5 213 220 101.5 149 238 100 11.5 31'],
    ['aws:eu-west-1', '158 211.5 201 229.5 207 120 181.5 256 70 26.5 41.5 34.5'],
    ['aws:eu-west-2', '147 203 210.5 238 216.5 111 171 264.5 78 17 32.5 25 13'],
    ['aws:eu-west-3', '150.5 197 215.5 245 221 104 166.5 279 83.5 12 30 20 18 9.5'],
    ['aws:me-south-1', '145 121.5 161.5 157.5 167 35 86 177.5 162.5 86 105 77.5 95.5 87 79.5'],
    ['aws:sa-east-1', '342.5 299 256.5 285 262.5 297.5 322 311.5 125 204 215 213 176.5 186 194.5 272'],
    ['aws:us-east-1', '231.5 188 146 174 150.5 185.5 212 198.5 14.5 91.5 111.5 101.5 69.5 76 82.5 160 113.5'],
    ['aws:us-east-2', '241.5 175.5 134 161.5 138 195.5 200 187 24.5 102 121 110.5 79 86 92.5 170 124 12.5'],
    ['aws:us-west-1', '291 145.5 108 128 110 227.5 171.5 138.5 79 151 174 160 128 147 142.5 220 172 62 51.5'],
    ['aws:us-west-2', '273.5 136 97.5 119 99 217.5 161.5 140 60 140.5 157.5 150.5 119 128 134 211.5 174 63.5 51.5 22'],
  ],
};

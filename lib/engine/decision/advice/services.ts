import type { Binding } from '../../model';

/** A service or a piece of software that keeps data in several regions, and what leaving it takes. */
export interface DataService {
  readonly name: string;
  /** Lower-case words by which a document may call it. */
  readonly called: readonly string[];
  readonly binding: Binding;
  /** Engineer-weeks to leave it for one service of middling size: a judgement. */
  readonly exitWeeks: { readonly low: number; readonly high: number };
  readonly because: string;
  readonly portable: readonly string[];
}

const sql = ['PostgreSQL with logical replication', 'CockroachDB', 'YugabyteDB'];
const wide = ['Cassandra', 'ScyllaDB'];

/**
 * What binds and what does not, by what would have to be written anew: an interface that one provider alone
 * has binds strongly, one that others speak too weakly. The weeks are judgements.
 */
export const dataServices: readonly DataService[] = [
  {
    name: 'DynamoDB global tables',
    called: ['dynamodb', 'dynamo'],
    binding: 'strong',
    exitWeeks: { low: 16, high: 60 },
    because: 'its interface and its conflict rule exist at one provider alone',
    portable: wide,
  },
  {
    name: 'Spanner',
    called: ['spanner'],
    binding: 'strong',
    exitWeeks: { low: 16, high: 60 },
    because: 'its promise of order over regions rests on the provider’s clocks',
    portable: ['CockroachDB', 'YugabyteDB'],
  },
  {
    name: 'Cosmos DB',
    called: ['cosmos'],
    binding: 'strong',
    exitWeeks: { low: 12, high: 50 },
    because: 'its levels of consistency are its own, though some of its interfaces are not',
    portable: wide,
  },
  {
    name: 'Firestore',
    called: ['firestore', 'firebase'],
    binding: 'strong',
    exitWeeks: { low: 12, high: 50 },
    because: 'clients speak to it directly, in its own language',
    portable: ['PostgreSQL with an interface of your own'],
  },
  {
    name: 'Aurora global database',
    called: ['aurora'],
    binding: 'weak',
    exitWeeks: { low: 4, high: 16 },
    because: 'the queries are PostgreSQL’s or MySQL’s; its replication between regions is not',
    portable: sql,
  },
  {
    name: 'Cloud SQL',
    called: ['cloud sql', 'cloudsql'],
    binding: 'weak',
    exitWeeks: { low: 3, high: 12 },
    because: 'the queries are PostgreSQL’s or MySQL’s; its operation is not',
    portable: sql,
  },
  {
    name: 'Azure SQL',
    called: ['azure sql', 'sql server', 'mssql'],
    binding: 'weak',
    exitWeeks: { low: 8, high: 30 },
    because: 'its dialect runs elsewhere under a licence',
    portable: ['SQL Server on machines of your own'],
  },
  {
    name: 'RDS',
    called: ['rds'],
    binding: 'weak',
    exitWeeks: { low: 3, high: 10 },
    because: 'the engine runs anywhere; failover and replicas are the provider’s',
    portable: sql,
  },
  {
    name: 'Object storage',
    called: ['s3', 'gcs', 'blob', 'object storage', 'cloud storage'],
    binding: 'weak',
    exitWeeks: { low: 2, high: 12 },
    because: 'others speak the same interface; moving the bytes out is what costs',
    portable: ['MinIO', 'Ceph'],
  },
  {
    name: 'Kafka',
    called: ['kafka', 'msk', 'redpanda'],
    binding: 'none',
    exitWeeks: { low: 2, high: 8 },
    because: 'it runs anywhere, and mirrors itself',
    portable: ['Kafka with MirrorMaker'],
  },
  {
    name: 'Redis',
    called: ['redis', 'elasticache', 'valkey', 'memorystore'],
    binding: 'none',
    exitWeeks: { low: 1, high: 4 },
    because: 'it runs anywhere; replication between regions is often the provider’s',
    portable: ['Valkey'],
  },
  {
    name: 'PostgreSQL',
    called: ['postgres'],
    binding: 'none',
    exitWeeks: { low: 2, high: 8 },
    because: 'it runs anywhere',
    portable: ['PostgreSQL with logical replication'],
  },
  {
    name: 'MySQL',
    called: ['mysql', 'mariadb', 'galera'],
    binding: 'none',
    exitWeeks: { low: 2, high: 8 },
    because: 'it runs anywhere',
    portable: ['MySQL with group replication'],
  },
  {
    name: 'Cassandra',
    called: ['cassandra', 'scylla'],
    binding: 'none',
    exitWeeks: { low: 3, high: 10 },
    because: 'it runs anywhere, over several providers at once',
    portable: wide,
  },
  {
    name: 'CockroachDB',
    called: ['cockroach', 'yugabyte', 'tidb'],
    binding: 'none',
    exitWeeks: { low: 3, high: 12 },
    because: 'it runs anywhere, over several providers at once',
    portable: ['CockroachDB', 'YugabyteDB'],
  },
  {
    name: 'Elasticsearch',
    called: ['elastic', 'opensearch'],
    binding: 'none',
    exitWeeks: { low: 2, high: 6 },
    because: 'it runs anywhere, and can be filled anew',
    portable: ['OpenSearch'],
  },
];

/** The service that a document calls by some name; undefined for one that the catalog does not have. */
export function dataServiceOf(called: string): DataService | undefined {
  const name = called.toLowerCase();
  return dataServices.find((service) => service.called.some((word) => name.includes(word)));
}

/**
 * Passwords of 12 characters and more that lists of stolen ones have again and again, as `plainly` writes
 * them: shorter ones are refused for their length. Rows are added by hand.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
    9876sae2io98 aai2eas6789o abcdefghi2ea abcdefghijkl abcdi2eaabcd abci2eabci2e abci2eas6789 adminadminadmin
    admini2eas67 admini2eas6789 administrator administratori administratori2e adminpassword ai2eas6789oi2 aib2cedaesf6
    asdfghjkli2e asdfghjkli2ea australiai2e baseballi2ea basketballi2 basketballi2e batmani2eas6 bismillahi2e
    blackberryi2 butterflyi2e californiai2 changemechangeme changemei2ea changemenowi charliei2eas chelseafootball
    chocolatei2e computeri2ea correcthorsebattery correcthorsebatterystaple defaultpassword dragoni2eas6 facebooki2ea
    footballi2ea footballi2eas godisgreati2 googlei2eas6 guestguestguest i2eai2eai2ea i2eas6789ioii i2eas6789oi2
    i2eas6789oi2e ii22eeaass66 iii222eeeaaa ilovemydogi2 ilovemyfamily iloveyoui2ea iloveyoui2eas iloveyouiloveyou
    iloveyousomuch indonesiai2e interneti2ea iq2weearst6y iq2weearst6y7u iqaz2wsxeedc iqazxsw2eedc jenniferi2ea
    jesuschristi jesusislordi letmeini2eas letmeini2eas6 letmeinletmein linkedini2ea liverpooli2ea manchesterunited
    michaeli2eas minecrafti2ea mondayi2eas6 monkeyi2eas6 mypasswordi2e mypasswordi2ea newpasswordi2e newyorkcityi
    nopasswordi2 o9876sae2io9 o9876sae2io98 oi2eas6789oi2 opensesamei2 opensesamei2e pakistani2ea passphrasei2
    passphrasei2e password2o26 password2o2a password2o2s passwordi2ea passwordi2eas passwordi2eas6 passwordipassword
    passwordpassword pokemoni2eas princessi2ea princessi2eas qazwsxedci2e qazwsxedcrfv qiw2eeratsy6 qweri2eaasdf
    qwertyi2eas6 qwertyi2eas67 qwertyqwerty qwertyuiopasdf qwertyuiopasdfghjkl qwertyuiopi2 qwertyuiopi2e
    qwertyuiopi2ea rootpassword rootrootroot samsungi2eas secreti2eas6 secretsecret shadowi2eas6 spidermani2e
    spring2o2sspring starwarsi2ea strawberryi2 summer2o2asummer sunshinei2ea sunshinei2eas supermani2ea superuseri2e
    temporaryi2e temppassword testi2eas678 testpassword testtesttest thequickbrownfox thisismypassword topsecreti2ea
    trustnoitrustnoi welcomei2eas welcomei2eas6 welcomei2o2a welcomewelcome whateveri2ea winter2o2awinter yourpassword
    zaqi2wsxcdee zxcvbnmasdfgh zxcvbnmi2eas
  `
    .trim()
    .split(/\s+/),
);

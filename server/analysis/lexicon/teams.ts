/** What teams are called for short, behind "the": of common words, and of words of their own. */

const list = (names: string): readonly string[] => names.trim().split(/\s*,\s*/);

/** Words that are seldom anything else with a capital. */
export const TEAM_NICKNAMES: readonly string[] = list(`
  49ers, 76ers, Astros, Avalanche, Bengals, Blackhawks, Blue Jackets, Blue Jays, Brewers, Broncos, Bruins, Buccaneers, Canadiens, Canucks,
  Cavaliers, Cavs, Celtics, Clippers, Cubs, Diamondbacks, Dodgers, Flyers, Grizzlies, Hornets, Jaguars, Knicks, Lakers, Maple Leafs,
  Mariners, Marlins, Mavericks, Mets, Nuggets, Oilers, Orioles, Pacers, Packers, Padres, Pelicans, Penguins, Phillies, Pistons, Raiders, Raptors,
  Red Sox, Red Wings, Reds, Roughriders, Sabres, Seahawks, Steelers, Stampeders, Timberwolves, Trail Blazers, Blazers, White Sox, Yankees,
  Golden Knights, Islanders, Predators, Wolverines, Buckeyes, Longhorns, Crimson Tide, Fighting Irish, Hoosiers, Huskies, Jayhawks, Sooners, Spartans,
  Bulldogs, Wallabies, Springboks, All Blacks, Proteas, Socceroos, Matildas, Lionesses, Roosters, Rabbitohs, Broncos, Eels, Brumbies, Waratahs
`);

/** Words that a capital makes a team only where the text is about sport. */
export const COMMON_TEAM_NICKNAMES: readonly string[] = list(`
  Angels, Athletics, Bears, Bills, Blues, Braves, Browns, Bucks, Bulls, Capitals, Cardinals, Chargers, Chiefs, Colts, Commanders, Cowboys, Coyotes, Devils,
  Dolphins, Ducks, Dynamo, Eagles, Earthquakes, Falcons, Fever, Fire, Flames, Galaxy, Giants, Guardians, Hawks, Heat, Hurricanes, Jazz, Jets, Kings,
  Kraken, Liberty, Lightning, Lions, Lynx, Magic, Mercury, Nationals, Nets, Panthers, Patriots, Pirates, Rams, Rangers, Ravens, Rays, Rockets, Rockies,
  Royals, Saints, Senators, Sharks, Sky, Sounders, Sparks, Spurs, Stars, Storm, Sun, Suns, Texans, Thunder, Tigers, Titans, Twins, Union, Vikings,
  Warriors, Wild, Wings, Wizards, Wolves, Magpies, Swans, Cats, Demons, Crows, Blue Bombers, Alouettes, Argonauts
`);

/** Words of reports on games, in small letters; two different ones make a text one. */
export const WORDS_OF_GAMES: ReadonlySet<string> = new Set(
  list(`assist, assists, batted, beat, coach, comeback, defenceman, defenseman, fielder, fumble, game, games, goal, goals, goalie, goalkeeper, homered, inning,
  innings, leapfrog, league, linebacker, match, matches, midfielder, overtime, pitcher, playoff, playoffs, quarterback, rebound, rebounds, rookie,
  roster, scored, scoreless, season, shutout, standings, striker, touchdown, touchdowns, winger, winning, wins, lineup, puck, shortstop, outfielder,
  halftime, semifinal, quarterfinal, defeat, defeated, offseason, preseason, mlb, nba, nfl, nhl, mls, afl, nrl, wnba`),
);

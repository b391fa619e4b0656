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
  Angels, Athletics, Bears, Blues, Braves, Browns, Bucks, Bulls, Cardinals, Chargers, Chiefs, Colts, Cowboys, Coyotes, Devils,
  Dolphins, Ducks, Dynamo, Eagles, Earthquakes, Falcons, Flames, Galaxy, Giants, Hawks, Heat, Hurricanes, Jazz, Jets, Kings,
  Kraken, Lightning, Lions, Lynx, Magic, Nets, Panthers, Pirates, Rams, Rangers, Ravens, Rays, Rockets, Rockies,
  Royals, Saints, Sharks, Sounders, Spurs, Stars, Storm, Suns, Texans, Thunder, Tigers, Titans, Twins, Vikings,
  Warriors, Wild, Wings, Wizards, Wolves, Magpies, Swans, Cats, Demons, Crows, Blue Bombers, Alouettes, Argonauts
`);

/** Words of reports on games, in small letters. */
export const WORDS_OF_GAMES: ReadonlySet<string> = new Set(
  list(`assists, batted, coach, defenceman, defenseman, fielder, fumble, game, games, goal, goals, goalie, goalkeeper, homered, inning, innings,
  linebacker, midfielder, overtime, pitcher, playoff, playoffs, quarterback, rebound, rebounds, rookie, roster, scored, scoreless, season, shutout,
  standings, striker, touchdown, touchdowns, winger, puck, shortstop, outfielder, halftime, semifinal, quarterfinal, offseason, preseason, mlb, nba, nfl,
  nhl, mls, afl, nrl, wnba`),
);

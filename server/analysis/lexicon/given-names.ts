/**
 * Given names that are a woman's or a man's nearly always, though the lists of names give them to both or to none: the pronoun of a Julie
 * is "she". Those that are both in one land or another (Robin, Andrea, Jean, Nicola) are not here.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const WOMENS_NAMES = set(`
  abigail adaeze adaobi adriana agnes agnieszka aiko aileen aine aisha aishwarya akua alice alicia alma ama amaka amara
  amelie amrita ananya angela angelina anita anjali annabel annabelle anneliese annette antonia anushka aoife aparna april arabella asha
  astrid audrey awa aya ayesha ayumi beatrice beatriz becky belinda bella bernadette beth bethany betsy betty bianca birgit
  brenda bridget bronwen bronwyn caitlin camila carla carmel carmen carol caroline carys cassandra catriona cecilia celeste celine
  chandra charity charlene chiamaka chiara chidinma chinwe chipo christina christine ciara claire clara clare claudette claudia colette
  colleen constance cora cordelia corinne cynthia daisy danielle daphne darlene dawn debbie deborah deepa deepika deirdre delia delphine
  denise diana diane divya donna doreen doris dorothy edith edna eileen elaine eleanor elena eleni elisabeth elise eliza elizabeth ella
  ellen eloise elsa elsie emilia emily emma emmeline enid erica esi esme estelle esther ethel eunice eva evangeline fabienne   farah fatou faye fenella fiona flora folake frances francesca francine freda freya funke gabriela gabrielle gail genevieve
  georgia georgina geraldine gertrude gillian giselle giulia gladys glenda gloria grace grainne greta gwen gwyneth hadiza hannah haruka
  hattie hayley hazel heather heidi helena helga henrietta hester hilda honor imelda imogen ingrid irene iris isabel isabella
  isabelle isla isobel ivy jacinta jacqueline janice janine jasmine jayne jeanette jemima jenna jennifer jenny jessie jill joanna joanne
  joelle johanna josephine josie joy joyce juanita judith judy julia juliana julie juliet june justine kara karen karin karina kate
  katerina katharine katherine kathleen kathryn kathy katie katrina kavita kayla keiko keira kimberly kirsten kirsty kristen
  kristin kristina kylie lana lara larissa latoya laura lauren leah leanne leila lena lesley leticia lila lilian lillian lily linda
  lisa lisbeth lois lola lorena lorna lorraine lottie louise lucia lucille lucinda luisa lydia lynda lynette mabel madeleine maeve
  magda maggie mairead maisie malika mandy mara marcela marcia margaret margarita margot marguerite maria mariam marianne marie marilyn
  marina marjorie marla marlene martha mary maryam matilda maud maureen mavis maya meena meera meg megan melanie melinda melissa melody
  mercedes mercy mia michaela michelle mildred millie minnie miranda miriam moira molly mona monica monique muriel myra myrtle
  nadia nancy naoko naomi natalia natalie natalya natasha nell nellie nia nicole nicolette nikki nina nkechi noelle nokuthula nomsa   nora noreen norma nyambura octavia odette olga olive oluchi oonagh ophelia orla padma paige paloma pamela patricia patsy paula pauline
  pearl peggy penelope penny petra philippa phoebe phyllis pippa polly pooja poppy prudence queenie rachael rachel radhika ramona rani
  raquel rashida rebecca regina rekha renata renee rhiannon rhoda rhonda rita roberta rochelle roisin romy rosa rosalie rosalind rose
  rosemary rosie rowena roxana roxanne ruby rukhsana ruth sabrina sadie sakura sally samantha sandra sangeeta saoirse sara sarah saskia
  scarlett selina serena shabana shanice sharon shauna sheila shelley shirin shirley shivani shreya sian sibongile sienna silvia simona
  sinead siobhan siri smita sneha sofia sofie sonia sonja sophia sophie stefanie stella stephanie sue sunita susan susanna
  susannah susie suzanne svetlana swati sybil sylvia tabitha tamara tamsin tania tanya tatiana teresa tess thandi thandiwe thelma
  theresa tiffany tilly tina trudy ulrike una ursula valerie vanessa vera verity veronica vicky victoria violet virginia viviana
  vivienne wambui wanjiku wanjiru wendy wilma winifred xanthe xenia yasmin yelena yetunde yewande yoko yolanda yvette yvonne zainab zanele
  zara zeinab zoe zola zuleika zuzana
`);

export const MENS_NAMES = set(`
  aaron abdul abdullah abdullahi abiodun abraham adam adebayo adedayo adil adolf adolfo adrian aidan ajay akshay albert alec alejandro
  alessandro alfred alistair allan alok aloysius alun ambrose amit anand anders andrei andrew angus anil antoine anton antonio
  archie arjun arnold arthur arturo arun ashok atul augustus aurelio babatunde barnaby barry basil ben benedict benjamin bernard bert
  bertram bheki bill bjorn bob bobby boris boyd brad bradley brendan brett brian bruno byron callum calum carl carlos cecil cedric charles
  chidi chinedu christopher chukwuma clement clifford clive clyde colm conor cormac craig curtis cyril damian damien dan daniel danny darren
  dave david deepak denis dennis denzil derek dermot desmond devendra dieter dinesh dirk dmitri dominic donald doug dougal douglas duncan
  dwayne dylan eamon earl ebenezer eddie edgar edmund eduardo edward edwin einar elijah elliot emeka emlyn emmanuel enrique eric ernest
  ernesto euan eugene ewan ezekiel faisal farouk fergus festus finlay fionn francois frank franklin fred freddie frederick gabriel ganesh
  gareth garfield gary gavin geoffrey george gerald gerard gethin gideon gilbert giles giovanni girish godfrey gopal gordon greg gregory
  gunnar gustav guy hamish hamza hans harold haroun harry haruki harvey hector henrik henry herbert herman hiroshi horace howard hugh hugo
  humphrey huw ibrahim idris ifeanyi igor iqbal isaac ishaan ismail ivan ivor jabulani jack jacob jacques jake james jared jarvis
  jason javier jeffrey jeremiah jeremy jerome jim jimmy jiro joachim joe joel johan johannes john johnny jon jonah jonas jonathan jonny
  jorge jose joseph josh joshua juan julian julius jurgen kamal karim karl kaspar kazuo keith kelvin ken kenji kenneth kevin khalid kieran
  klaus kofi kunal kwabena kwame lachlan lawrence leon leonard leopold lester liam lionel lloyd lorenzo louis lucas luis luke
  luther mahesh mahmoud malcolm mamadou manoj manuel marco marcus mario marius mark marlon martin mathias matt matthew matthias maurice max
  maxwell mehmet melvin mervyn michael miguel mike mikhail miles milton mohamed mohammed mohan moses moussa muhammad musa mustafa nabil nate
  naveen neil nelson nick nigel nikhil nikolai nnamdi noah norman obinna oleg oliver ollie olumide omar oscar osman oswald otieno otto owen
  pablo padraig patrick paul pavel pedro percy perry pete peter phil philip pierre piotr pradeep prakash pranav quentin rafael raj rajesh
  rajiv rakesh ralph ramesh ramon ranjit rashid ravi ray raymond reginald reuben rhodri ricardo richard rick rishi rob robert roderick
  rodney rodrigo roger rohan rohit roland ron ronald ronan rory roy rudolf rufus rupert rupesh russell sachin salim samir samuel sandeep
  sanjay santiago satish scott seamus sean sebastian segun serge sergei seth shankar shaun sibusiso siegfried simon sipho solomon
  soren stan stanley stefan stephen steve stewart stuart sunil suresh sven sylvester takeshi tariq ted terence thabo themba theodore thomas
  thulani tim timothy tobias todd tom tommy tony torsten trevor tunde ulrich usman uzoma vernon victor vijay vikram vinay vince vincent
  vinod vladimir waleed wallace walter warren wayne wilbur wilfred wilhelm william winston wolfgang xavier yaw youssef yusuf zach zachary
  zeke zubair
`);

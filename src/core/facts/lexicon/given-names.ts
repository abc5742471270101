/** Given names common round the world, as plain common knowledge; used as evidence that a name is a person's. */
const FEMALE = `Ada Adriana Agatha Agnes Aisha Alejandra Alexandra Alice Alicia Alison Amanda Amelia Amina Amy Ana Anastasia Andrea Angela Angelina Anita Ann Anna Anne Annie
Antonia Arya Astrid Audrey Aurora Barbara Beatrice Beatrix Bella Benazir Bertha Betty Bonnie Brenda Brigitte Camilla Carla Carmen Carol Carolina Caroline Catherine
Cecilia Charlotte Cheryl Chloe Christina Christine Claire Clara Claudia Constance Cristina Cynthia Daisy Dalia Daniela Deborah Denise Diana Dolores Dora Doris Dorothy
Edith Eileen Elaine Eleanor Elena Elisa Elisabeth Eliza Elizabeth Ella Ellen Elsa Emilia Emily Emma Erica Esther Eugenia Eva Eve Evelyn Farah Fatima Felicity Fiona
Florence Frances Francesca Freya Frida Gabriela Gabriella Geneviève Georgia Gertrude Gina Giulia Gloria Golda Grace Greta Gwen Hannah Harriet Hazel Heather Hedwig Helen Helena
Helga Henrietta Hilary Hilda Hillary Ida Indira Inés Ingrid Irena Irene Irina Iris Isabel Isabella Isabelle Jacinda Jacqueline Jana Jane Janet Janice Jasmine Jean Jennifer
Jessica Jill Joan Joanna Jocelyn Josephine Joyce Judith Judy Julia Juliana Julie Juliet Kamala Karen Karin Kate Katherine Kathleen Kathryn Katie Khadija Kim Kristina Lara
Laura Layla Leah Leila Lena Leslie Lidia Lillian Lily Linda Lisa Louisa Louise Lucia Lucy Ludmila Luisa Lydia Lynn Madeleine Malala Margaret Margarita Margot Maria María Marianne
Marie Marina Marion Marlene Martha Mary Matilda Maya Megan Melania Melissa Mercedes Mercy Mia Michelle Mildred Miriam Molly Monica Nadia Nancy Naomi Natalia Natalie Natasha Nina
Nora Noor Norma Olga Olivia Pamela Patricia Paula Pauline Penelope Petra Phyllis Priya Rachel Rebecca Regina Renata Rita Roberta Rosa Rosalind Rose Rosemary Roxana Ruth Sabine Sally
Samantha Sandra Sara Sarah Shakira Sharon Shirin Shirley Silvia Simone Sofia Sonia Sophia Sophie Stefania Stella Stephanie Susan Susanna Suzanne Sylvia Tamara Tanya Tatiana Teresa
Theresa Tina Ursula Valentina Valerie Vanessa Vera Veronica Victoria Viola Violet Virginia Vivian Wanda Wendy Winifred Yasmin Yelena Yoko Yolanda Yulia Yvonne Zainab Zara Zoe Zsuzsa Farzaneh`;

const MALE = `Aaron Abdallah Abdul Abdullah Abel Abraham Adam Adolf Adrian Ahmad Ahmed Akbar Akira Alain Alan Albert Alberto Albrecht Alec Alejandro Aleksandr Aleksei Alessandro Alex Alexander
Alexandre Alexei Alexey Alexis Alfonso Alfred Ali Allan Allen Alvin Amadeus Amir Anders Andre André Andreas Andrei Andrew Andrey Andrzej Andy Angelo Anthony Antoine Anton Antonín Antoni Antonio António Anwar Archibald
Aristide Arnold Art Arthur Arturo Ashraf Augustus Axel Aziz Barack Barry Bashar Basil Ben Benedict Benito Benjamin Bernard Bertrand Bill Bob Boris Brad Brandon Brian Bruce Bruno
Carl Carlo Carlos Cecil Cesar Chad Charles Charlie Chester Chris Christian Christoph Christopher Claude Claudio Clement Clifford Colin Conrad Constantin Craig Cyril Dale Damien Dan
Daniel Daniele Dave David Davy Dean Denis Dennis Derek Desmond Diego Dietrich Dimitri Dirk Dmitri Dmitry Domenico Dominic Don Donald Douglas Duncan Dwight Earl Ebrahim Eddie Edgar Edmund
Eduard Eduardo Edvard Edward Edwin Elias Elijah Emil Emile Emmanuel Enrico Enrique Eric Erich Erik Ernest Ernesto Ernst Erwin Eugene Evan Evgeny Ezra Fabio Faisal Farid Felix Feliks Ferdinand
Fernando Fidel Filip Floyd Francesco Francis Francisco Franco Frank Franklin Franz Fred Frederic Frédéric Frederick Fredrik Friedrich Fritz Fyodor Gabriel Galileo Gamal Gareth Gary Gaston Gavin
Gennady Geoffrey Georg George Georges Georgi Gerald Gerard Gerhard Gilbert Giorgio Giovanni Giuseppe Glenn Gordon Graham Greg Gregory Guido Guillaume Gustav Guy Hadi Hamid Hannibal Hans Harold
Harry Hasan Hassan Heinrich Heinz Hector Helmut Henri Henrik Henry Herbert Herman Hermann Hideki Hiroshi Homer Horace Horatio Howard Hugh Hugo Hussein Ian Ibrahim Ignacy Igor Ilham Ilya Immanuel
Imran Isaac Ismail István Ivan Jack Jackson Jacob Jacques Jakob Jamal James Jamie Jan János Jason Javier Jawaharlal Jean-Jacques Jeff Jefferson Jeffrey Jeremy Jerome Jerry Jesse Jesús Jim Jimmy
Joachim Joe Joel Johan Johann Johannes John Johnny Jon Jonas Jonathan Jorge José Josef Josep Joseph Joshua Josip Juan Jules Julian Julien Julio Julius Jürgen Justin Kamal Karim Karl Kazimierz Keith
Ken Kenneth Kevin Khalid Kiril Klaus Klemens Knut Konrad Konstantin Kurt Kwame Kyle Lance Larry Lars Laurence Laurent Lawrence Lech Lee Leo Leon Leonard Leonardo Leonid Leopold Lev Lewis Liam Lionel
Lloyd Lorenzo Louis Luc Luca Lucas Luciano Ludwig Luigi Luis Luke Luther Lyndon Magnus Mahatma Mahmoud Manuel Marc Marcel Marcello Marco Marcus Marek Mario Mark Marshall Martin Marvin Masoud Matteo
Matthew Matthias Maurice Max Maximilian Mehmet Michael Michał Michel Michelangelo Miguel Mihail Mike Mikhail Miles Milton Miroslav Mohamed Mohammad Mohammed Moritz Morris Moses Muammar Muhammad Murray
Mustafa Narendra Nathan Nathaniel Neil Nelson Neville Nicholas Nick Nicola Nicolas Niccolò Niels Nigel Nikita Niklas Nikol Nikola Nikolai Nikolas Nikolay Nils Noah Norman Nouri Nunzio Olaf Oleg Oliver
Omar Orlando Oscar Oskar Oswald Otto Pablo Paolo Pascal Patrick Patrik Paul Paulo Pavel Pedro Percy Peter Petr Philip Philipp Philippe Pierre Pietro Piotr Pyotr Qasem Rafael Rajiv Ralph Ramon Raphael
Raúl Ray Raymond Recep Reginald Reinhard René Rex Reza Ricardo Riccardo Richard Rick Robert Roberto Robin Rodney Rodrigo Roger Roland Rolf Roman Ronald Rory Ross Roy Rudolf Rudolph Rupert Russell Ryan
Saad Sabri Saddam Said Salman Salvador Salvatore Sam Samir Samuel Saul Scott Sean Sebastian Serge Sergei Sergey Sergio Seth Shane Shimon Shinzo Siegfried Sigmund Silvio Simon Slobodan Solomon Spencer Stanislav
Stanisław Stanley Stefan Stephen Steve Steven Stewart Stuart Sven Taha Takashi Tariq Ted Terence Terry Theodor Theodore Thomas Tim Timothy Tito Tobias Tom Tommy Tony Toussaint Trevor Umberto Vaclav Václav
Vasily Venustiano Victor Viktor Vincent Vincenzo Vinzenz Virgil Vittorio Vladimir Vladislav Volodymyr Vyacheslav Walter Warren Wayne Werner Wilbur Wilfrid Wilhelm Will Willem William Willy Winston Władysław Wojciech
Wolfgang Woodrow Xavier Yasser Yevgeny Yitzhak Yuri Yusuf Yves Zachary Zoltán Kofi Ban Xi Deng Mao Hu Wen Farid Abdol-Nasser Haden`;

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));
const FEMALE_NAMES = set(FEMALE);
const MALE_NAMES = set(MALE);

/** Names of women in one language or land and of men in another. */
const EITHER = set('Kim Jean Leslie Lynn Marion Andrea Nicola Robin Carol Jocelyn Hilary Sasha Jan Ashley Jordan');

/** True for a well-known given name. */
export function isGivenName(word: string): boolean {
	return FEMALE_NAMES.has(word) || MALE_NAMES.has(word);
}

/** The gender that a given name nearly always shows, or undefined. */
export function genderOfGivenName(word: string): 'female' | 'male' | undefined {
	if (EITHER.has(word)) return undefined;
	const female = FEMALE_NAMES.has(word);
	const male = MALE_NAMES.has(word);
	if (female === male) return undefined;
	return female ? 'female' : 'male';
}

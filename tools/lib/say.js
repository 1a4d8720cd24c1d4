/** Says on the terminal what is happening; standard output is left to the program that is started. */
export const say = (text) => process.stderr.write(`${text}\n`);

/** Ends with a plain message and what to do about it. */
export const giveUp = (problem, remedy) => {
  say(`\n${problem}\n${remedy}`);
  process.exit(1);
};

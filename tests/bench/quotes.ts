/** Takes the words after the kind on the command line, gives the exit status. */
export async function run(_args: string[]): Promise<number> {
  throw new Error('this bench is not built yet');
}

// The examples take their arguments as `npx congvu` does.
export { type Command, readArguments, reasonOf, start } from '../src/cli/command-line'

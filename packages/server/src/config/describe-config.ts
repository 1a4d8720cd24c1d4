import { environmentSchema, type VariableName } from './variables.ts';

/** What the operator is told of a variable. */
export interface VariableDescription {
  readonly name: VariableName;
  /** The message that says what it is for. */
  readonly about: string;
  /** As it would be written; undefined when there is none or it depends on others. */
  readonly default: string | undefined;
  /** The words it takes, when only certain ones. */
  readonly choices: readonly string[];
}

/** Describes every variable, in the order in which they matter. */
export const describeConfig = (): readonly VariableDescription[] =>
  (Object.keys(environmentSchema.shape) as VariableName[]).map((name) => {
    const schema = environmentSchema.shape[name];
    const value = schema.safeParse(undefined).data;
    const inner = 'unwrap' in schema ? schema.unwrap() : schema;
    return {
      name,
      about: `cli.config.${name.toLowerCase().replaceAll('_', '-')}`,
      default: value === undefined ? undefined : String(value),
      choices: 'options' in inner ? inner.options : [],
    };
  });

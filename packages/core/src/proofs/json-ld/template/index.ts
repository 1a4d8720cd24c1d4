/**
 * template: documents that differ in some texts, canonicalised by writing those
 * texts into lines that were worked out once. It gives up wherever a text could
 * do more than be said, and leaves that to the compiled path.
 */
export {
  type CanonicalTemplate,
  createCanonicalTemplate,
  type FilledTemplate,
  type TemplateOptions,
} from './canonical-template.ts';

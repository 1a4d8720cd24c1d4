import type { JsonObject } from '../../../base/index.ts';
import { type CredentialContent, pickLanguage } from '../../../domain/index.ts';
import { languages } from '../../../vocabularies/index.ts';
import { toConceptNode, toListedConcept } from '../concepts.ts';
import { createDisplayImage, type DisplayImage } from '../display-image.ts';
import { type Nodes, stated } from './nodes.ts';
import { toLanguages } from './to-specification.ts';

const fileTypes = 'http://publications.europa.eu/resource/authority/file-type';
const encodings = 'http://data.europa.eu/snb/encoding';

const fileTypeOf: Readonly<Record<DisplayImage['mediaType'], string>> = {
  'image/png': 'PNG',
  'image/jpeg': 'JPEG',
  'image/svg+xml': 'SVG',
};

/** @see ELM 3.2, classes DisplayParameter, IndividualDisplay and MediaObject */
export const toDisplayParameter = (
  content: CredentialContent,
  image: DisplayImage | undefined,
  nodes: Nodes,
): JsonObject => {
  const { title, description, languages: tags } = content.achievement.specification;
  const available = toLanguages(tags);
  const primary = toListedConcept(languages, nodes.language.split('-')[0] ?? '');
  const { mediaType, base64 } = image ?? drawPlain(content, nodes.language);
  const fileType = fileTypeOf[mediaType];
  return stated({
    id: nodes.id('display-parameter'),
    type: 'DisplayParameter',
    title: { ...title },
    description: { ...description },
    language: available.length === 0 ? [primary] : available,
    primaryLanguage: primary,
    individualDisplay: [
      {
        id: nodes.id('individual-display'),
        type: 'IndividualDisplay',
        language: primary,
        displayDetail: [
          {
            id: nodes.id('display-detail'),
            type: 'DisplayDetail',
            image: {
              id: nodes.id('media-object'),
              type: 'MediaObject',
              content: base64,
              contentEncoding: toConceptNode(`${encodings}/6146cde7dd`, `${encodings}/25831c2`, {
                en: 'base64',
              }),
              contentType: toConceptNode(`${fileTypes}/${fileType}`, fileTypes, { en: fileType }),
            },
            page: 1,
          },
        ],
      },
    ],
  });
};

const drawPlain = (content: CredentialContent, language: string): DisplayImage =>
  createDisplayImage({
    title: pickLanguage(content.achievement.specification.title, language)?.text ?? '',
    awardingBody: content.awardingBodies
      .map(({ legalName }) => pickLanguage(legalName, language)?.text ?? '')
      .join(' · '),
    language,
  });

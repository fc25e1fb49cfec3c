package cymru.canfod.search.documents;

/**
 * A paragraph of a document.
 *
 * @param place from 1: the line of a text or web page, the sheet of a PDF, the number of the paragraph elsewhere
 */
public record TextParagraph(int place, String text) {
}

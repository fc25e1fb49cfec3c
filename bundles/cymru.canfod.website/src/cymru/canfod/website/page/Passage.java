package cymru.canfod.website.page;

/**
 * A paragraph, heading, list item or table cell, as people read it.
 *
 * @param text exactly as on the page, runs of white space as one space
 * @param sheet of a PDF, from 1; 0 on a web page
 * @param isMenu whether it stands in the navigation of a page
 */
public record Passage(String text, int sheet, boolean isMenu) {
}

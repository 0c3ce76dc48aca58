package org.daybook.exchange;

import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/// One cell of an OpenDocument spreadsheet.
final class OdsCell {
    private final PackedXml xml;
    private final Set<ReadingNotice> notices;
    private final StringBuilder text = new StringBuilder();
    private int paragraphs;

    OdsCell(PackedXml xml, Set<ReadingNotice> notices) {
        this.xml = xml;
        this.notices = notices;
    }

    /// Reads from the element of the cell to its end.
    Cell read() throws IOException {
        var type = xml.attribute("value-type").orElse("");
        var value = attribute(type);
        // A second attribute of that name is LibreOffice's own.
        boolean error = xml.anyAttribute("value-type", "error");
        if (xml.attribute("formula").isPresent()) {
            notices.add(ReadingNotice.FORMULAS);
        }
        content();
        if (error) {
            return Cell.UNUSABLE;
        }
        return switch (type) {
            case "float", "percentage", "currency" -> SpreadsheetNumbers.number(value);
            case "date" -> SpreadsheetNumbers.iso(value);
            case "time" -> SpreadsheetNumbers.time(value);
            case "boolean" -> new Cell(Cell.Kind.BOOLEAN, Boolean.toString(value.equals("true")));
            default -> CleanText.cell(value.isEmpty() ? text : value, notices);
        };
    }

    private String attribute(String type) {
        return xml.attribute(switch (type) {
            case "date" -> "date-value";
            case "time" -> "time-value";
            case "boolean" -> "boolean-value";
            case "string" -> "string-value";
            default -> "value";
        }).orElse("");
    }

    private void content() throws IOException {
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "p", "h" -> {
                        if (paragraphs++ > 0) {
                            append('\n');
                        }
                        paragraph();
                    }
                    case "annotation" -> {
                        notices.add(ReadingNotice.COMMENTS);
                        xml.skip();
                    }
                    default -> xml.skip();
                }
            }
        }
    }

    private void paragraph() throws IOException {
        for (int depth = 1; depth > 0;) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    blanks();
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    xml.letters(text);
                default -> {
                }
            }
        }
    }

    private void blanks() {
        switch (xml.name()) {
            case "s" -> text.repeat(' ', Math.clamp(xml.number("c", 1), 0,
                    Math.max(0, Cell.LONGEST + 1 - text.length())));
            case "tab" -> append(' ');
            case "line-break" -> append('\n');
            default -> {
            }
        }
    }

    private void append(char letter) {
        if (text.length() <= Cell.LONGEST) {
            text.append(letter);
        }
    }
}

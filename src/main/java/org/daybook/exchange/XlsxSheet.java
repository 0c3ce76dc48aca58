package org.daybook.exchange;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;

/// One sheet of an Excel workbook.
final class XlsxSheet {
    private static final int ROWS_BETWEEN = 1000;
    private static final int LETTERS = 26;
    private final PackedXml xml;
    private final Workbook book;
    private final SheetRows rows;
    private long number;
    private long column;

    /// What its sheets share.
    record Workbook(SharedTexts texts, CellFormats formats, boolean from1904) {}

    /// Called from time to time while it is read.
    interface Onwards {
        void on() throws IOException;
    }

    /// A cell while it is read.
    private static final class Raw {
        private String type = "n";
        private long format;
        private boolean formula;
        private Optional<String> value = Optional.empty();
    }

    XlsxSheet(PackedXml xml, Workbook book, SheetRows rows) {
        this.xml = xml;
        this.book = book;
        this.rows = rows;
    }

    void read(Onwards onwards) throws IOException {
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "col" -> {
                    if (xml.says("hidden")) {
                        rows.notices().add(ReadingNotice.HIDDEN_COLUMNS);
                    }
                }
                case "mergeCell" -> rows.notices().add(ReadingNotice.MERGED);
                case "row" -> {
                    row();
                    if (number % ROWS_BETWEEN == 0) {
                        onwards.on();
                    }
                }
                default -> {
                }
            }
        }
    }

    private void row() throws IOException {
        number = xml.number("r", number + 1);
        if (xml.says("hidden")) {
            rows.notices().add(ReadingNotice.HIDDEN_ROWS);
        }
        column = 0;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT || !xml.is("row"); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.is("c")) {
                    cell();
                } else {
                    xml.skip();
                }
            }
        }
        rows.row(number, 1);
    }

    private void cell() throws IOException {
        xml.attribute("r").ifPresent(place -> column = columnOf(place));
        var raw = new Raw();
        raw.type = xml.attribute("t").orElse("n");
        raw.format = xml.number("s", 0);
        if (book.formats().isColoured(raw.format)) {
            rows.coloured();
        }
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT || !xml.is("c"); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                part(raw);
            }
        }
        rows.put(column, cell(raw));
        column++;
    }

    private void part(Raw raw) throws IOException {
        switch (xml.name()) {
            case "v" -> raw.value = Optional.of(value());
            case "is" -> raw.value = Optional.of(SharedTexts.inside(xml));
            case "f" -> {
                raw.formula = true;
                xml.skip();
            }
            default -> xml.skip();
        }
    }

    private String value() throws IOException {
        var text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                throw ReadingRefusal.DAMAGED.refusal();
            }
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                xml.letters(text);
            }
        }
        return text.toString();
    }

    private Cell cell(Raw raw) {
        if (raw.formula) {
            rows.notices().add(ReadingNotice.FORMULAS);
        }
        var value = raw.value.orElse("");
        if (value.isEmpty()) {
            // An empty text as the result of a formula is an empty cell.
            if (raw.formula && !raw.type.equals("str")) {
                rows.notices().add(ReadingNotice.FORMULAS_WITHOUT_VALUE);
                return Cell.UNUSABLE;
            }
            return Cell.BLANK;
        }
        return switch (raw.type) {
            case "s" -> CleanText.cell(book.texts().get(index(value)), rows.notices());
            case "str" -> CleanText.cell(SharedTexts.unescaped(value), rows.notices());
            case "inlineStr" -> CleanText.cell(value, rows.notices());
            case "b" -> new Cell(Cell.Kind.BOOLEAN, Boolean.toString(value.strip().equals("1")));
            case "d" -> SpreadsheetNumbers.iso(value);
            case "n" -> book.formats().isDay(raw.format)
                    ? SpreadsheetNumbers.day(value, book.from1904())
                    : SpreadsheetNumbers.number(value);
            default -> Cell.UNUSABLE;
        };
    }

    private static int index(String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw ReadingRefusal.DAMAGED.refusal();
        }
    }

    /// Returns the column, from 0, of a reference such as A1 and AB12.
    private static long columnOf(String place) {
        long column = 0;
        for (int at = 0; at < place.length() && column <= ReadingLimit.COLUMNS; at++) {
            char letter = place.charAt(at);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * LETTERS + letter - 'A' + 1;
        }
        if (column == 0) {
            throw ReadingRefusal.DAMAGED.refusal();
        }
        return column - 1;
    }
}

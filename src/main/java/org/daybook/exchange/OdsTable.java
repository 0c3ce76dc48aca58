package org.daybook.exchange;

import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/// One sheet of an OpenDocument spreadsheet. Repeated rows and cells are written once, with a count; most of them are empty,
/// and are then not counted.
final class OdsTable {
    private static final int ROWS_BETWEEN = 1000;
    private final PackedXml xml;
    private final SheetRows rows;
    private final Set<String> coloured;
    private long number = 1;
    private int read;

    /// @param coloured the styles of cells with a coloured background
    OdsTable(PackedXml xml, SheetRows rows, Set<String> coloured) {
        this.coloured = coloured;
        this.xml = xml;
        this.rows = rows;
    }

    /// Reads from the element of the table to its end.
    void read(XlsxSheet.Onwards onwards) throws IOException {
        for (int depth = 1; depth > 0;) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (isGroup()) {
                        depth++;
                    } else {
                        element(onwards);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                }
            }
        }
    }

    private boolean isGroup() {
        return switch (xml.name()) {
            case "table-row-group", "table-rows", "table-header-rows", "table-column-group", "table-columns",
                    "table-header-columns" ->
                true;
            default -> false;
        };
    }

    private void element(XlsxSheet.Onwards onwards) throws IOException {
        switch (xml.name()) {
            case "table-row" -> {
                row();
                if (++read % ROWS_BETWEEN == 0) {
                    onwards.on();
                }
            }
            case "table-column" -> {
                if (isOut()) {
                    rows.notices().add(ReadingNotice.HIDDEN_COLUMNS);
                }
                xml.skip();
            }
            case "table-source" -> {
                rows.notices().add(ReadingNotice.OTHER_FILES);
                xml.skip();
            }
            default -> xml.skip();
        }
    }

    private boolean isOut() {
        return xml.attribute("visibility").filter(how -> !how.equals("visible")).isPresent();
    }

    private void row() throws IOException {
        long times = times("number-rows-repeated");
        boolean out = isOut();
        long column = 0;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "table-cell" -> column = cells(column);
                    case "covered-table-cell" -> {
                        column += times("number-columns-repeated");
                        xml.skip();
                    }
                    default -> xml.skip();
                }
            }
        }
        if (out) {
            rows.notices().add(ReadingNotice.HIDDEN_ROWS);
        }
        rows.row(number, times);
        number = Math.min(number + times, Integer.MAX_VALUE);
    }

    private long cells(long column) throws IOException {
        long times = times("number-columns-repeated");
        if (xml.number("number-columns-spanned", 1) > 1 || xml.number("number-rows-spanned", 1) > 1) {
            rows.notices().add(ReadingNotice.MERGED);
        }
        if (xml.attribute("style-name").filter(coloured::contains).isPresent()) {
            rows.coloured();
        }
        var cell = new OdsCell(xml, rows.notices()).read();
        if (cell.kind() != Cell.Kind.EMPTY) {
            for (long time = 0; time < times; time++) {
                rows.put(column + time, cell);
            }
        }
        return Math.min(column + times, Integer.MAX_VALUE);
    }

    private long times(String attribute) {
        long times = xml.number(attribute, 1);
        if (times < 1 || times > Integer.MAX_VALUE) {
            throw ReadingRefusal.DAMAGED.refusal();
        }
        return times;
    }
}

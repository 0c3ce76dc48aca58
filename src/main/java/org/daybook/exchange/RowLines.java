package org.daybook.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

/// The output of the small program about a file: one JSON array per line, whose first word is its type.
///
/// `["form", charset, delimiter]`, `["sheet", name, hidden]`, `["row", number, cell, ...]`, `["at", thousandths]`, `["end",
/// notice, ...]`, and last either `["whole"]` or `["refused", key]`. A cell is the first letter of its kind followed by its
/// text, or nothing.
final class RowLines implements RowSink, AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private final JsonGenerator json;

    RowLines(OutputStream out) throws IOException {
        json = new JsonFactory().createGenerator(new BufferedOutputStream(out, BUFFER));
        json.setRootValueSeparator(new com.fasterxml.jackson.core.io.SerializedString("\n"));
    }

    @Override
    public void form(TextForm form) throws IOException {
        line("form", form.charset().name(), Character.toString(form.delimiter()));
    }

    @Override
    public void sheet(String name, boolean hidden) throws IOException {
        json.writeStartArray();
        json.writeString("sheet");
        json.writeString(name);
        json.writeBoolean(hidden);
        json.writeEndArray();
    }

    @Override
    public void row(int number, List<Cell> cells) throws IOException {
        json.writeStartArray();
        json.writeString("row");
        json.writeNumber(number);
        for (var cell : cells) {
            json.writeString(CellText.of(cell));
        }
        json.writeEndArray();
    }

    @Override
    public void at(int thousandths) throws IOException {
        json.writeStartArray();
        json.writeString("at");
        json.writeNumber(thousandths);
        json.writeEndArray();
    }

    @Override
    public void end(Set<ReadingNotice> notices) throws IOException {
        json.writeStartArray();
        json.writeString("end");
        for (var notice : notices) {
            json.writeString(notice.name());
        }
        json.writeEndArray();
    }

    /// Reports that the file was read to its end.
    void whole() throws IOException {
        line("whole");
    }

    /// Reports that the file is not read.
    void refused(String key) throws IOException {
        line("refused", key);
    }

    private void line(String... words) throws IOException {
        json.writeStartArray();
        for (var word : words) {
            json.writeString(word);
        }
        json.writeEndArray();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}

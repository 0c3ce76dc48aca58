package org.daybook.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.Refusal;

/// Reads the output of the small program ([RowLines]), which is trusted no more than the file itself: everything is checked and
/// counted again.
final class RowAnswer {
    private static final Set<String> REFUSALS = Stream.of(ReadingRefusal.values()).map(ReadingRefusal::key)
            .collect(Collectors.toUnmodifiableSet());
    private static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(2 * Cell.LONGEST).maxNestingDepth(2).maxNumberLength(20)
                    .maxDocumentLength(ReadingLimit.SAID_IN_ALL).build())
            .build();
    private final JsonParser json;
    private final RowSink sink;
    private boolean inSheet;
    private int sheets;
    private int rows;
    private long cells;
    private int last;

    private RowAnswer(JsonParser json, RowSink sink) {
        this.json = json;
        this.sink = sink;
    }

    /// Passes the output on, to its end.
    ///
    /// @throws IOException if it is not the output of a small program
    /// @throws Refusal     if it states that the file is not read
    static void hear(InputStream said, RowSink sink) throws IOException {
        try (var json = FACTORY.createParser(said)) {
            new RowAnswer(json, sink).hear();
        }
    }

    private void hear() throws IOException {
        while (json.nextToken() == JsonToken.START_ARRAY) {
            switch (text()) {
                case "form" -> {
                    require(!inSheet && sheets == 0);
                    sink.form(new TextForm(charset(text()), one(text())));
                    end();
                }
                case "sheet" -> sheet();
                case "row" -> row();
                case "at" -> {
                    sink.at(number(0, 1000));
                    end();
                }
                case "end" -> endSheet();
                case "whole" -> {
                    require(!inSheet);
                    end();
                    require(json.nextToken() == null);
                    return;
                }
                case "refused" -> {
                    var key = text();
                    require(REFUSALS.contains(key));
                    throw new Refusal(key);
                }
                default -> throw strange();
            }
        }
        // It ended before the file did.
        throw strange();
    }

    private void sheet() throws IOException {
        require(!inSheet && ++sheets <= ReadingLimit.SHEETS);
        var name = text();
        require(name.length() <= ReadingLimit.SHEET_NAME && CleanText.isClean(name));
        var hidden = json.nextToken();
        require(hidden == JsonToken.VALUE_TRUE || hidden == JsonToken.VALUE_FALSE);
        end();
        inSheet = true;
        last = 0;
        sink.sheet(name, hidden == JsonToken.VALUE_TRUE);
    }

    private void row() throws IOException {
        require(inSheet && ++rows <= ReadingLimit.ROWS);
        int number = number(last + 1, Integer.MAX_VALUE);
        var row = new ArrayList<Cell>();
        int letters = 0;
        for (var token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            require(token == JsonToken.VALUE_STRING && row.size() < ReadingLimit.COLUMNS);
            row.add(CellText.read(json.getText()).orElseThrow(RowAnswer::strange));
            letters += row.getLast().text().length();
            require(letters <= ReadingLimit.ROW_LETTERS && ++cells <= ReadingLimit.CELLS);
        }
        require(!row.isEmpty());
        last = number;
        sink.row(number, row);
    }

    private void endSheet() throws IOException {
        require(inSheet);
        inSheet = false;
        var notices = EnumSet.noneOf(ReadingNotice.class);
        for (var token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            require(token == JsonToken.VALUE_STRING);
            notices.add(notice(json.getText()));
        }
        sink.end(notices);
    }

    private static ReadingNotice notice(String name) throws IOException {
        return List.of(ReadingNotice.values()).stream().filter(notice -> notice.name().equals(name)).findAny()
                .orElseThrow(RowAnswer::strange);
    }

    private static Charset charset(String name) throws IOException {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    private static char one(String letter) throws IOException {
        require(letter.length() == 1);
        return letter.charAt(0);
    }

    private String text() throws IOException {
        require(json.nextToken() == JsonToken.VALUE_STRING);
        return json.getText();
    }

    private int number(int from, int to) throws IOException {
        require(json.nextToken() == JsonToken.VALUE_NUMBER_INT);
        long number = json.getLongValue();
        require(number >= from && number <= to);
        return (int) number;
    }

    private void end() throws IOException {
        require(json.nextToken() == JsonToken.END_ARRAY);
    }

    private static void require(boolean right) throws IOException {
        if (!right) {
            throw strange();
        }
    }

    private static IOException strange() {
        return new IOException("not what a small program says");
    }
}

package org.daybook.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes sheets as an Excel workbook, row after row, so that no sheet is ever in memory. Every cell is a text and has the text
/// format: nothing in it is a formula, whatever it begins with. The same rows give the same bytes.
final class WorkbookOut implements RowSink, AutoCloseable {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    /// The earliest time that a ZIP package can store.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    /// What a workbook would read as an escaped character.
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final int LETTERS = 26;

    private final ZipOutputStream zip;
    private final Writer out;
    private final List<String> sheets = new ArrayList<>();

    WorkbookOut(OutputStream to) throws IOException {
        zip = new ZipOutputStream(to, UTF_8);
        out = new BufferedWriter(new OutputStreamWriter(zip, UTF_8));
        // Any other part is a sheet: their number is not known yet.
        part("[Content_Types].xml", "<Types xmlns=\"%scontent-types\">".formatted(PACKAGE)
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"%sworksheet+xml\"/>".formatted(TYPES)
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"%ssheet.main+xml\"/>".formatted(TYPES)
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"%sstyles+xml\"/></Types>".formatted(TYPES));
        part("_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml")));
        // 49 is the text format: a text that begins like a formula stays a text when it is edited.
        part("xl/styles.xml",
                "<styleSheet xmlns=\"%s\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
                        .formatted(MAIN)
                        + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
                        + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                        + "<cellXfs count=\"2\"><xf numFmtId=\"49\" applyNumberFormat=\"1\"/>"
                        + "<xf numFmtId=\"49\" fontId=\"1\" applyNumberFormat=\"1\" applyFont=\"1\"/></cellXfs></styleSheet>");
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"%srelationships\">%s</Relationships>".formatted(PACKAGE, all);
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, OFFICE, type, target);
    }

    private void part(String name, String content) throws IOException {
        begin(name);
        out.write(content);
        endPart();
    }

    private void begin(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        out.write(HEAD);
    }

    private void endPart() throws IOException {
        out.flush();
        zip.closeEntry();
    }

    @Override
    public void sheet(String name, boolean hidden) throws IOException {
        sheets.add(name);
        begin("xl/worksheets/sheet" + sheets.size() + ".xml");
        out.write("<worksheet xmlns=\"" + MAIN
                + "\"><cols><col min=\"1\" max=\"30\" width=\"18\" customWidth=\"1\"/></cols>"
                + "<sheetData>");
    }

    @Override
    public void row(int number, List<Cell> cells) throws IOException {
        out.write("<row r=\"" + number + "\">");
        for (int column = 0; column < cells.size(); column++) {
            var text = cells.get(column).text();
            if (!text.isEmpty()) {
                out.write("<c r=\"" + letters(column) + number + "\" s=\"" + (number == 1 ? 1 : 0)
                        + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
                out.write(escaped(ESCAPE.matcher(text).replaceAll("_x005F_")));
                out.write("</t></is></c>");
            }
        }
        out.write("</row>");
    }

    @Override
    public void end(Set<ReadingNotice> notices) throws IOException {
        out.write("</sheetData></worksheet>");
        endPart();
    }

    @Override
    public void form(TextForm form) {
        // A workbook has none.
    }

    @Override
    public void at(int thousandths) {
        // Nobody listens.
    }

    /// A, B … Z, AA …
    private static String letters(int column) {
        var last = Character.toString((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /// Ends the workbook; the underlying stream stays open.
    @Override
    public void close() throws IOException {
        var listed = new StringBuilder();
        var relations = new StringBuilder();
        for (int n = 1; n <= sheets.size(); n++) {
            listed.append(
                    "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%d\"/>".formatted(escaped(sheets.get(n - 1)), n, n));
            relations.append(relation("r" + n, "worksheet", "worksheets/sheet" + n + ".xml"));
        }
        part("xl/workbook.xml", "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>".formatted(MAIN,
                OFFICE, listed));
        part("xl/_rels/workbook.xml.rels", relations(relations + relation("s", "styles", "styles.xml")));
        zip.finish();
        zip.flush();
    }
}

package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.base.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Workbooks as sites keep them are read cell by cell; a malicious file results in one sentence.
class WorkbookReadingTest {
    @TempDir
    Path folder;

    @Test
    void aWorkbookOfExcelIsReadCellByCell() throws IOException {
        var found = Found.in(folder, "register.xlsx", MadeFiles.zip(MadeFiles.xlsx("""
                <cols><col min="2" max="2" hidden="1"/></cols><sheetData>
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>
                <row r="3" hidden="1"><c r="A3" s="1"><v>45292</v></c><c r="B3" s="2"><v>45292.5</v></c><c r="C3" s="3"><v>3</v></c>
                  <c r="D3" s="4"><v>0.604166666666667</v></c><c r="E3"><v>3.3000000000000003</v></c><c r="F3"><v>1E3</v></c></row>
                <row r="4"><c r="A4" t="b"><v>1</v></c><c r="B4" t="e"><v>#REF!</v></c><c r="C4" t="inlineStr"><is><t>x</t></is></c>
                  <c r="D4" t="str"><f>A1&amp;"!"</f><v>Amina!</v></c><c r="E4"><f>1/0</f></c><c r="F4" t="s"><v>2</v></c></row>
                <row r="5"><c r="A5"/></row>
                </sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>""")));
        assertEquals(List.of("1: TAmina |  | TBlessing",
                "3: D2024-01-01 | D2024-01-01T12:00 | N3 | T14:30 | N3.3 | N1000",
                "4: Btrue | E | Tx | TAmina! | E | Ttwo\nlines turned"), found.written());
        assertEquals(List.of("People"), found.sheets);
        assertEquals(EnumSet.of(ReadingNotice.HIDDEN_COLUMNS, ReadingNotice.HIDDEN_ROWS, ReadingNotice.MERGED,
                ReadingNotice.FORMULAS, ReadingNotice.FORMULAS_WITHOUT_VALUE, ReadingNotice.ERRORS,
                ReadingNotice.INVISIBLE_LETTERS), found.notices);
    }

    /// Programs name the parts of a workbook as they like, and state where these are.
    @Test
    void partsWithOtherNamesAreRead() throws IOException {
        var parts = MadeFiles.xlsx("""
                <sheetData><row><c t="s"><v>0</v></c><c s="1"><v>45292</v></c></row></sheetData>""");
        parts.put("xl/SharedStrings.xml", Objects.requireNonNull(parts.remove("xl/sharedStrings.xml")));
        parts.put("styles/formats.xml", Objects.requireNonNull(parts.remove("xl/styles.xml")));
        parts.put("xl/_rels/workbook.xml.rels",
                Objects.requireNonNull(parts.get("xl/_rels/workbook.xml.rels"))
                        .replace("\"worksheets/", "\"./worksheets/").replace("</Relationships>",
                                """
                                <Relationship Id="a" Type="x/sharedStrings" Target="SharedStrings.xml"/>
                                <Relationship Id="b" Type="x/styles" Target="../styles/formats.xml"/></Relationships>"""));
        assertEquals(List.of("1: TAmina | D2024-01-01"),
                Found.in(folder, "register.xlsx", MadeFiles.zip(parts)).written());
    }

    @Test
    void macrosLinksAndHiddenSheetsAreSaid() throws IOException {
        var parts = MadeFiles.xlsx("<sheetData><row><c><v>1</v></c></row></sheetData>");
        parts.put("xl/vbaProject.bin", "x");
        parts.put("xl/externalLinks/externalLink1.xml", "<x/>");
        parts.put("xl/comments1.xml", "<x/>");
        parts.put("xl/workbook.xml",
                Objects.requireNonNull(parts.get("xl/workbook.xml")).replace("sheetId", "state=\"veryHidden\" sheetId")
                        .replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));
        parts.put("xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row><c s=\"1\"><v>43830</v></c></row></sheetData></worksheet>");
        var found = Found.in(folder, "register.xlsm", MadeFiles.zip(parts));
        assertEquals(EnumSet.of(ReadingNotice.MACROS, ReadingNotice.OTHER_FILES, ReadingNotice.COMMENTS),
                found.notices);
        assertEquals(List.of("People"), found.hidden);
        assertEquals(List.of("1: D2024-01-01"), found.written());
    }

    /// Only colours below the headings may mean something.
    @Test
    void coloursBelowTheHeadingsAreSaid() throws IOException {
        assertEquals(EnumSet.of(ReadingNotice.COLOURS), notices("register.xlsx", "5", "0", "5"));
        assertEquals(EnumSet.of(ReadingNotice.COLOURS), notices("register.xlsx", "0", "0", "5"));
        assertEquals(EnumSet.noneOf(ReadingNotice.class), notices("register.xlsx", "5", "0", "0"));
        assertEquals(EnumSet.noneOf(ReadingNotice.class), notices("register.xlsx", "5", "5", "0"));
        assertEquals(EnumSet.noneOf(ReadingNotice.class), notices("register.xlsx", "0", "6", "6"));
        assertEquals(EnumSet.of(ReadingNotice.COLOURS), notices("register.ods", "ce2", "ce1", "ce2"));
        assertEquals(EnumSet.noneOf(ReadingNotice.class), notices("register.ods", "ce2", "ce3", "ce1"));
    }

    /// @param styles of the headings, of the first row, and of an empty cell in the second
    private Set<ReadingNotice> notices(String file, String... styles) throws IOException {
        boolean ods = file.endsWith(".ods");
        var content = new StringBuilder(ods ? "<table:table table:name=\"Marks\">" : "<sheetData>");
        for (int row = 0; row < styles.length; row++) {
            content.append(ods
                    ? """
                            <table:table-row><table:table-cell office:value-type="string"><text:p>a</text:p></table:table-cell>
                            <table:table-cell table:style-name="%s" %s</table:table-row>"""
                    : """
                            <row><c t="inlineStr"><is><t>a</t></is></c><c s="%s" %s</row>""");
            var filled = ods
                    ? "office:value-type=\"string\"><text:p>b</text:p></table:table-cell>"
                    : "t=\"inlineStr\"><is><t>b</t></is></c>";
            var text = content.toString().formatted(styles[row], row == 2 ? "/>" : filled);
            content.setLength(0);
            content.append(text);
        }
        content.append(ods ? "</table:table>" : "</sheetData>");
        return Found.in(folder, file, MadeFiles.zip(
                ods ? MadeFiles.ods(content.toString()) : MadeFiles.xlsx(content.toString()))).notices;
    }

    @Test
    void aSpreadsheetOfLibreOfficeIsReadCellByCell() throws IOException {
        var found = Found.in(folder, "register.ods", MadeFiles.zip(MadeFiles.ods("""
                <table:tracked-changes><table:table-row><table:table-cell><text:p>old</text:p></table:table-cell></table:table-row>
                </table:tracked-changes>
                <table:table table:name="'file:///x'#$A"><table:table-row><table:table-cell><text:p>far</text:p></table:table-cell>
                </table:table-row></table:table>
                <table:table table:name="Marks" table:style-name="ta2"><table:table-column table:visibility="collapse"/>
                <table:table-header-rows><table:table-row table:number-rows-repeated="2">
                <table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>a<text:s text:c="2"/>b</text:p>
                <text:p>c</text:p></table:table-cell></table:table-row></table:table-header-rows>
                <table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384"/>
                </table:table-row><table:table-row>
                <table:table-cell office:value-type="date" office:date-value="2024-02-03T00:00:00"/>
                <table:table-cell office:value-type="float" office:value="12.50" table:number-columns-spanned="2"/>
                <table:covered-table-cell/>
                <table:table-cell office:value-type="boolean" office:boolean-value="true"/>
                <table:table-cell office:value-type="string" calcext:value-type="error" table:formula="x"><text:p>Err:502</text:p>
                </table:table-cell>
                <table:table-cell office:value-type="time" office:time-value="PT09H05M00S"/>
                <table:table-cell><office:annotation><text:p>not me</text:p></office:annotation><text:p> </text:p></table:table-cell>
                </table:table-row></table:table>""")));
        assertEquals(List.of("1: Ta  b\nc | Ta  b\nc", "2: Ta  b\nc | Ta  b\nc",
                "1000003: D2024-02-03 | N12.5 |  | Btrue | E | T09:05"), found.written());
        assertEquals(List.of("Marks"), found.hidden);
        assertEquals(EnumSet.of(ReadingNotice.HIDDEN_COLUMNS, ReadingNotice.MERGED, ReadingNotice.FORMULAS,
                ReadingNotice.ERRORS, ReadingNotice.COMMENTS), found.notices);
    }

    @Test
    void whatGrowsWithoutEndIsRefused() {
        var bomb = MadeFiles.xlsx("");
        bomb.put("xl/sharedStrings.xml", "<sst>" + " ".repeat(30_000_000) + "</sst>");
        refused(ReadingRefusal.TOO_LARGE, "bomb.xlsx", MadeFiles.zip(bomb));
        var letters = "<table:table-cell office:value-type=\"string\"><text:p>x</text:p></table:table-cell>";
        refused(ReadingRefusal.TOO_MANY_ROWS, "rows.ods", MadeFiles.zip(MadeFiles.ods("""
                <table:table><table:table-row table:number-rows-repeated="4194305">%s</table:table-row></table:table>"""
                .formatted(letters))));
        refused(ReadingRefusal.TOO_MANY_COLUMNS, "columns.ods", MadeFiles.zip(MadeFiles.ods("""
                <table:table><table:table-row>%s</table:table-row></table:table>"""
                .formatted(letters.replace("<table:table-cell",
                        "<table:table-cell table:number-columns-repeated=\"501\"")))));
        refused(ReadingRefusal.TOO_LARGE, "cells.ods", MadeFiles.zip(MadeFiles.ods("""
                <table:table>%s</table:table>""".formatted(IntStream.range(0, 50).mapToObj(nth -> """
                <table:table-row table:number-rows-repeated="1000">%s%s</table:table-row>"""
                .formatted(letters.replace(">x<", ">x" + nth + "<"), letters.repeat(449)))
                .collect(Collectors.joining())))));
        refused(ReadingRefusal.TOO_LARGE, "letters.ods", MadeFiles.zip(MadeFiles.ods("""
                <table:table>%s</table:table>""".formatted(IntStream.range(0, 20).mapToObj(nth -> """
                <table:table-row table:number-rows-repeated="1000">%s%s</table:table-row>"""
                .formatted(letters.replace(">x<", ">x" + nth + "<"),
                        letters.replace(">x<", ">" + "\u0394".repeat(9_000) + "<").repeat(3)))
                .collect(Collectors.joining())))));
        refused(ReadingRefusal.TOO_MANY_COLUMNS, "columns.xlsx", MadeFiles.zip(MadeFiles.xlsx(
                "<sheetData><row><c r=\"XFD1\"><v>1</v></c></row></sheetData>")));
    }

    /// A formula filled down to the last row of the sheet, in both forms.
    @Test
    void ofARowWithoutEndOnlyTheFirstThousandAreRead() throws IOException {
        var table = Found.in(folder, "filled.ods", MadeFiles.zip(MadeFiles
                .ods("""
                <table:table><table:table-row><table:table-cell><text:p>Name</text:p></table:table-cell></table:table-row>
                <table:table-row table:number-rows-repeated="700"><table:table-cell office:value-type="float" office:value="0"/>
                </table:table-row><table:table-row table:number-rows-repeated="1047874">
                <table:table-cell office:value-type="float" office:value="0"/></table:table-row>
                <table:table-row><table:table-cell><text:p>Ana</text:p></table:table-cell></table:table-row></table:table>""")));
        assertEquals(List.of("1: TName", "2: N0", "1001: N0", "1048576: TAna"),
                Stream.of(0, 1, 1000, 1001).map(table.written()::get).toList());
        assertEquals(1002, table.rows.size());
        assertEquals(EnumSet.of(ReadingNotice.SAME_ROWS), table.notices);
        var text = Found.in(folder, "filled.csv", ("Name\n" + "0\n".repeat(5_000) + "Ana\n" + "0\n".repeat(3))
                .getBytes(StandardCharsets.UTF_8));
        assertEquals(1005, text.rows.size());
        assertEquals(List.of("1001: T0", "5002: TAna", "5003: T0"),
                Stream.of(1000, 1001, 1002).map(text.written()::get).toList());
    }

    @Test
    void whatDeclaresThingsOfItsOwnIsRefused() {
        var parts = MadeFiles.xlsx("");
        parts.put("xl/sharedStrings.xml", """
                <!DOCTYPE sst [<!ENTITY a SYSTEM "file:///etc/passwd">]><sst><si><t>&a;</t></si></sst>""");
        refused(ReadingRefusal.DECLARES, "entity.xlsx", MadeFiles.zip(parts));
    }

    @Test
    void whatIsNoOpenWholeTableIsRefused() {
        var whole = MadeFiles.zip(MadeFiles.xlsx("<sheetData><row><c><v>1</v></c></row></sheetData>"));
        refused(ReadingRefusal.DAMAGED, "half.xlsx", Arrays.copyOf(whole, whole.length / 2));
        refused(ReadingRefusal.DAMAGED, "text.xlsx", MadeFiles.zip(MadeFiles.xlsx("<sheetData><row><c>")));
        refused(ReadingRefusal.DAMAGED, "shared.xlsx", MadeFiles.zip(MadeFiles.xlsx(
                "<sheetData><row><c t=\"s\"><v>7</v></c></row></sheetData>")));
        refused(ReadingRefusal.NO_TABLE, "paper.xlsx", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        refused(ReadingRefusal.NO_TABLE, "paper.csv", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        refused(ReadingRefusal.NO_TABLE, "letter.xlsx", MadeFiles.zip(Map.of("word/document.xml", "<x/>")));
        refused(ReadingRefusal.OLD_FORM, "old.xls", ole("Workbook"));
        refused(ReadingRefusal.OLD_FORM, "binary.xlsb", MadeFiles.zip(Map.of("xl/workbook.bin", "x")));
        refused(ReadingRefusal.PASSWORD, "locked.xlsx", ole("EncryptedPackage"));
        var locked = MadeFiles.ods("<table:table/>");
        locked.put("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>");
        refused(ReadingRefusal.PASSWORD, "locked.ods", MadeFiles.zip(locked));
        refused(ReadingRefusal.NOTHING_IN_IT, "empty.xlsx", MadeFiles.zip(MadeFiles.xlsx("<sheetData/>")));
        refused(ReadingRefusal.NOTHING_IN_IT, "empty.csv", new byte[0]);
    }

    /// Never cut, never silently: the row is there, and the cell states that it cannot be used.
    @Test
    void aTextOfTenThousandLettersIsReadAndOneMoreIsNot() throws IOException {
        var found = Found.in(folder, "long.csv",
                ("id,words\n1," + "x".repeat(10_000) + "\n2," + "y".repeat(10_001) + "\n")
                        .getBytes(StandardCharsets.UTF_8));
        assertEquals(10_000, found.rows.get(1).at(1).text().length());
        assertEquals(Cell.UNUSABLE, found.rows.get(2).at(1));
        assertEquals(EnumSet.of(ReadingNotice.LONG_TEXTS, ReadingNotice.ERRORS), found.notices);
    }

    private static byte[] ole(String stream) {
        var bytes = new byte[4096];
        System.arraycopy(new byte[]{(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, 0, bytes, 0, 4);
        var name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 1024, name.length);
        return bytes;
    }

    private void refused(ReadingRefusal because, String name, byte[] bytes) {
        assertEquals(because.key(),
                assertThrows(Refusal.class, () -> Found.in(folder, name, bytes), name).key(), name);
    }
}

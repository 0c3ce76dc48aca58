package org.daybook.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Workbooks for tests, written part by part.
final class MadeFiles {
    private static final String RELATIONS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
              Target="worksheets/sheet1.xml"/></Relationships>""";
    private static final String BOOK = """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
              xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <sheets><sheet name="People" sheetId="1" r:id="r1"/></sheets></workbook>""";
    static final String STYLES = """
            <styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/>
            <numFmt numFmtId="165" formatCode="0.0&quot; days&quot;"/></numFmts>
            <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
            <fill><patternFill patternType="solid"><fgColor rgb="FF92D050"/></patternFill></fill>
            <fill><patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/></patternFill></fill></fills>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/>
            <xf numFmtId="0" fillId="2"/><xf numFmtId="0" fillId="3"/></cellXfs>
            </styleSheet>""";

    private MadeFiles() {}

    /// A package of parts.
    static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Returns an Excel workbook with one sheet.
    ///
    /// @param sheet the content of the `worksheet` element
    static Map<String, String> xlsx(String sheet) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("xl/workbook.xml", BOOK);
        parts.put("xl/_rels/workbook.xml.rels", RELATIONS);
        parts.put("xl/styles.xml", STYLES);
        parts.put("xl/sharedStrings.xml", """
                <sst><si><t>Amina</t></si><si><r><t>Bl</t></r><r><t>essing</t></r><rPh><t>no</t></rPh></si>
                <si><t xml:space="preserve">two_x000A_lines _x202E_turned</t></si></sst>""");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet>" + sheet + "</worksheet>");
        return parts;
    }

    /// Returns a LibreOffice spreadsheet.
    ///
    /// @param tables the content of the `office:spreadsheet` element
    static Map<String, String> ods(String tables) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put("META-INF/manifest.xml", "<manifest/>");
        parts.put("content.xml", """
                <office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:fo="f" xmlns:calcext="c">
                <office:automatic-styles><style:style style:name="ta2" style:family="table">
                <style:table-properties table:display="false"/></style:style>
                <style:style style:name="ce2" style:family="table-cell">
                <style:table-cell-properties fo:background-color="#92d050"/></style:style>
                <style:style style:name="ce3" style:family="table-cell">
                <style:table-cell-properties fo:background-color="#ffffff"/></style:style></office:automatic-styles>
                <office:body><office:spreadsheet>%s</office:spreadsheet></office:body></office:document-content>"""
                .formatted(tables));
        return parts;
    }
}

package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.daybook.base.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files with randomly altered bytes, from fixed seeds: each is read or refused, nothing else. More of them: `mvn test
/// -Dtest=HostileFilesTest -Dhostile.files=1000000 -Djunit.jupiter.execution.timeout.mode=disabled`.
class HostileFilesTest {
    private static final int FILES = Integer.getInteger("hostile.files", 240);
    private static final int MOST_CHANGES = 8;
    @TempDir
    Path folder;

    @Test
    void alteredFilesAreReadOrRefused() throws IOException {
        int read = 0;
        for (int seed = 0; seed < FILES; seed++) {
            var chance = new Random(seed);
            var name = List.of("a.xlsx", "b.ods", "c.csv", "d.json").get(seed % 4);
            read += isRead(Files.write(folder.resolve(name), altered(name, chance)), seed) ? 1 : 0;
        }
        // If all were refused at their first byte, nothing would have been tested.
        assertTrue(read > FILES / 10 && read < FILES, "read " + read);
    }

    private static boolean isRead(Path file, int seed) {
        try {
            Found.in(file);
            return true;
        } catch (Refusal refusal) {
            return false;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError("seed " + seed, e);
        }
    }

    private static byte[] altered(String name, Random chance) {
        if (name.endsWith("csv")) {
            return flipped("Name;Ţara\n\"Ştefania\";\"a\"\"b\"\nx;y\n".getBytes(Charset.forName("windows-1250")),
                    chance);
        }
        if (name.endsWith("json")) {
            return flipped("""
                    {"pager":{"page":1},"trackedEntities":[{"trackedEntity":"a","deleted":false,"attributes":
                    [{"attribute":"x","displayName":"Name","value":"Ana"}],"enrollments":[{"enrollment":"e","events":
                    [{"event":"v","dataValues":[{"dataElement":"d","value":7}]}]}]}]}"""
                    .getBytes(StandardCharsets.UTF_8), chance);
        }
        var parts = new LinkedHashMap<>(name.endsWith("ods") ? MadeFiles.ods("""
                <table:table table:name="A"><table:table-row table:number-rows-repeated="3">
                <table:table-cell table:number-columns-repeated="2" office:value-type="date" office:date-value="2024-02-03"/>
                <table:table-cell office:value-type="float" office:value="12.5"/><table:table-cell><text:p>x</text:p>
                </table:table-cell></table:table-row></table:table>""") : MadeFiles.xlsx("""
                <sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45292</v></c></row>
                <row r="2"><c r="A2" t="inlineStr"><is><t>a</t></is></c><c r="C2"><v>1E3</v></c></row></sheetData>"""));
        // Inside the package, so that the package reader accepts it, or the package itself.
        if (chance.nextInt(3) > 0) {
            var part = List.copyOf(parts.keySet()).get(chance.nextInt(parts.size()));
            parts.put(part,
                    new String(
                            flipped(Objects.requireNonNull(parts.get(part)).getBytes(StandardCharsets.UTF_8), chance),
                            StandardCharsets.ISO_8859_1));
            return MadeFiles.zip(parts);
        }
        return flipped(MadeFiles.zip(parts), chance);
    }

    private static byte[] flipped(byte[] bytes, Random chance) {
        for (int change = chance.nextInt(MOST_CHANGES); change >= 0; change--) {
            bytes[chance.nextInt(bytes.length)] = (byte) (chance.nextBoolean()
                    ? "<>\"/&;0189-e\u0000\n".charAt(chance.nextInt(14))
                    : chance.nextInt(256));
        }
        return bytes;
    }
}

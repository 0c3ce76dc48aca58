package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.base.Refusal;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Random registers, each from a seed: headings of six languages above anything that people and programs write, as text in many
/// encodings, as workbooks and as JSON, whole or broken. Each is read by the small program, interpreted and tried on a store; it
/// is understood or refused in a sentence, within limits of time and memory, and the store stays as it was.
class HostileRegistersTest {
    private static final int FROM = Integer.getInteger("registers.from", 0);
    private static final int REGISTERS = Integer.getInteger("registers", 1_000);
    /// A file that takes longer hangs, however busy the computer is.
    private static final Duration HANGS = Duration.ofMinutes(2);
    /// Allocated while a file is interpreted and tried, most of it garbage.
    private static final long MOST_ALLOCATED = 2_000_000_000L;
    private static final String SECRET = "Quenilda";
    private static final List<String> HEADINGS = headings();
    private static final List<String> VALUES = List.of("", "", "", "1", "17", "0", "-3", "12.0", "1e9", "x", "X", "✓",
            "P",
            "s", "no", "sì", "ναι", "да", "taip", "nu", "?", "x?", "n/a", "-", "/", "3/4/2024", "13/4/24", "2024-02-30",
            "2024-05-06", "45292", "31.12.1994", "1994", "07/1994", "0001-01-01", "9999-12-31", "25:61", "9.30", "2h",
            "Olena Koval", "Олена Коваль", "فاطمة", "O. K.", "TIRO-B7", "UA", "Ukraine", "Marocco", "NA", "Congo", "it",
            "+39 333 1234567", "FE1234567", "=1+1", "=HYPERLINK(\"http://x\")", "@SUM(A1)", "#REF!", "#N/A",
            "\u202eabc",
            "a\u0000b", "\u0007", "a\nb", "\"", "''", "\\", "a=b", "[…]", "*", "%s%n", "${x}", "<b>&amp;</b>", "\ud800",
            "Totale", "Total: 12", "practical skills", "completed", "statistics", "given", "refused", "2024", "Q1",
            "3 (R)");

    private static final Map<String, List<List<String>>> WORDS = words();
    private static final Map<String, List<String>> FITTING = fitting();

    @RegisterExtension
    final TestHouse house = TestHouse.forTheProgram();

    @TempDir
    Path folder;

    private final Map<String, Integer> endings = new TreeMap<>();
    /// The store as it was before the first file.
    private Map<String, StoreContent.Table> before = Map.of();
    private long slowest;
    private long largest;

    private static List<String> headings() {
        return Stream.concat(words().values().stream().flatMap(all -> all.stream().skip(1)).flatMap(List::stream),
                Stream.of("13/2", "08.03.2024", "2024-05-06", "Q1", "Q2", "GSE_3", "3 (R)", "WHO5_1", "T1", "", "Lu",
                        "Ma",
                        "aaaa", "1", "2"))
                .toList();
    }

    /// Returns the headings that the program knows, by field and language.
    private static Map<String, List<List<String>>> words() {
        try {
            return Files.readAllLines(Path.of("src", "main", "resources", "exchange", "headings.tsv")).stream()
                    .filter(line -> line.startsWith("field.")).map(line -> Arrays.stream(line.split("\t"))
                            .map(cell -> List.of(cell.split("\\|"))).toList())
                    .filter(cells -> cells.size() >= 7)
                    .collect(Collectors.toMap(cells -> cells.getFirst().getFirst(), cells -> cells, (one, _) -> one,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns values of some fields, in the order of their columns.
    private static Map<String, List<String>> fitting() {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("field.person", IntStream.range(1, 60).mapToObj(number -> "W" + number).toList());
        fields.put("field.name",
                List.of(SECRET + " Koval", "Grace Obi", "Олена Коваль", "فاطمة الزهراء", "Maria", SECRET));
        fields.put("field.birth", List.of("1994-07", "07/1994", "31.12.1988", "1990", "3/4/2001", ""));
        fields.put("field.citizenship", List.of("UA", "Ukraine", "Marocco", "NA", "apolide", ""));
        fields.put("field.joined", List.of("2024-03-05", "13/4/2024", "5.6.24", "45292", ""));
        fields.put("field.path", List.of("practical skills", "civic inclusion", "Sewing", ""));
        fields.put("field.started", List.of("2024-03-20", "20/3/2024", ""));
        fields.put("field.answer", List.of("yes", "no", "x", "x?", "given", ""));
        fields.put("field.day", List.of("2024-03-05", "5/3/2024", "14.3.24", "31/2/2024"));
        return fields;
    }

    /// Seeds of every kind of file.
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void aRegisterIsUnderstoodOrRefused(long seed) throws IOException {
        tried(seed);
    }

    /// Prints the figures in `docs/reliability.md`.
    @Test
    @Tag("long")
    @Timeout(36_000)
    void soAreAThousand() throws IOException {
        for (int seed = FROM; seed < FROM + REGISTERS; seed++) {
            tried(seed);
            if ((seed + 1) % 50 == 0 || seed == FROM + REGISTERS - 1) {
                System.out.printf("Registers %d to %d: %s; slowest %.1f s of processor, most allocated %d MB%n", FROM,
                        seed, endings, slowest / 1e9, largest / 1_000_000);
            }
        }
    }

    private void tried(long seed) throws IOException {
        var file = file(seed);
        if (before.isEmpty()) {
            before = StoreContent.of(house.open().vault());
        }
        var ending = assertTimeout(HANGS, () -> ending(file, seed), () -> "seed " + seed + " hangs");
        endings.merge(ending, 1, Integer::sum);
        assertEquals(before, StoreContent.of(house.open().vault()), "seed " + seed);
        Files.delete(file);
    }

    /// Returns how it ended, on the thread that did it.
    private String ending(Path file, long seed) {
        var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        long allocated = thread.getCurrentThreadAllocatedBytes();
        var sources = house.open().sourceFiles();
        var imports = house.open().imports();
        try {
            var sheets = sources.read(List.of(file), ReadingChoices.FOUND_OUT, Progress.unwatched());
            int rows = sheets.stream().mapToInt(SourceSheet::rowCount).sum();
            var check = imports.check(imports.plan(sheets, ImportMapping.GUESSED));
            if (check.readable().isEmpty()) {
                return "nothing understood";
            }
            var women = imports.dryRun(check, Progress.unwatched()).counts()
                    .getOrDefault(SheetKind.MEMBERS, ImportResult.Counts.NONE);
            assertTrue(women.takenIn() <= rows, "more women than rows");
            return "tried";
        } catch (Refusal refusal) {
            assertTrue(!refusal.toString().contains(SECRET), "the refusal of seed " + seed + " names somebody");
            return refusal.key();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError("seed " + seed + ", " + file.getFileName(), e);
        } finally {
            sources.forget();
            slowest = Math.max(slowest, thread.getCurrentThreadCpuTime() - start);
            long taken = thread.getCurrentThreadAllocatedBytes() - allocated;
            largest = Math.max(largest, taken);
            assertTrue(taken < MOST_ALLOCATED, "seed " + seed + " takes " + taken);
        }
    }

    private Path file(long seed) throws IOException {
        var chance = new Random(seed * 7_919);
        var grid = grid(chance);
        int form = (int) (seed % 4);
        byte[] bytes = switch (form) {
            case 0 -> csv(grid, chance);
            case 1 -> MadeFiles.zip(MadeFiles.xlsx(xlsx(grid, chance)));
            case 2 -> MadeFiles.zip(MadeFiles.ods(ods(grid, chance)));
            default -> chance.nextBoolean() ? csv(grid, chance) : json(grid, chance);
        };
        // Two of three are whole: broken ones hardly come as far as their headings.
        return Files.write(folder.resolve("r" + seed + List.of(".csv", ".xlsx", ".ods", ".json").get(form)),
                chance.nextInt(3) > 0 ? bytes : broken(bytes, chance));
    }

    private static List<List<String>> grid(Random chance) {
        var grid = new ArrayList<List<String>>();
        int columns = 1 + chance.nextInt(chance.nextInt(10) == 0 ? 120 : 14);
        for (int titles = chance.nextInt(3) == 0 ? chance.nextInt(4) : 0; titles > 0; titles--) {
            grid.add(List.of(value(chance)));
        }
        for (int rows = chance.nextInt(5) == 0 ? 2 : 1; rows > 0; rows--) {
            grid.add(new ArrayList<>(Stream.generate(() -> heading(chance)).limit(columns).toList()));
        }
        // Most columns have values of a few kinds, as registers do.
        var kinds = new ArrayList<>(
                Stream.generate(() -> Stream.generate(() -> value(chance)).limit(1 + chance.nextInt(4)).toList())
                        .limit(columns).toList());
        if (chance.nextInt(4) > 0) {
            register(grid.getLast(), kinds, chance);
        }
        for (int rows = chance.nextInt(chance.nextInt(8) == 0 ? 400 : 30); rows > 0; rows--) {
            boolean wild = chance.nextInt(12) == 0;
            grid.add(kinds.stream().map(kind -> wild ? value(chance) : any(kind, chance))
                    .limit(wild ? 1 + chance.nextInt(columns) : columns).toList());
            if (chance.nextInt(40) == 0) {
                grid.add(Stream.generate(() -> heading(chance)).limit(columns).toList());
            }
        }
        return grid;
    }

    /// Makes some columns those of a register of women or of their attendance, with values that mostly fit.
    private static void register(List<String> headings, List<List<String>> kinds, Random chance) {
        int language = 1 + chance.nextInt(6);
        int column = 0;
        for (var field : FITTING.entrySet()) {
            if (column < headings.size() && (column == 0 || chance.nextInt(3) > 0)) {
                headings.set(column, any(Objects.requireNonNull(WORDS.get(field.getKey())).get(language), chance));
                kinds.set(column++, field.getValue());
            }
        }
    }

    private static String heading(Random chance) {
        var word = any(HEADINGS, chance);
        return switch (chance.nextInt(12)) {
            case 0 -> word + " / " + any(HEADINGS, chance);
            case 1 -> word + " " + chance.nextInt(40);
            case 2 -> value(chance);
            case 3 -> word.toUpperCase(Locale.ROOT) + ":";
            default -> word;
        };
    }

    private static String value(Random chance) {
        return switch (chance.nextInt(30)) {
            case 0 -> SECRET + " " + any(VALUES, chance);
            case 1 -> any(VALUES, chance).repeat(1 + chance.nextInt(60));
            case 2 ->
                any(VALUES, chance) + any(List.of(", ", "; ", " - ", " / ", "\n", " = "), chance) + any(VALUES, chance);
            case 3 -> (SECRET + " ha detto che ").repeat(1 + chance.nextInt(chance.nextInt(20) == 0 ? 2_000 : 20));
            case 4 -> Integer.toString(chance.nextInt());
            case 5 -> chance.nextInt(40) + any(List.of("/", ".", "-", " "), chance) + chance.nextInt(15)
                    + any(List.of("/", ".", "-", " "), chance) + chance.nextInt(2100);
            default -> any(VALUES, chance);
        };
    }

    private static <T> T any(List<T> some, Random chance) {
        return some.get(chance.nextInt(some.size()));
    }

    private static byte[] csv(List<List<String>> grid, Random chance) {
        var delimiter = any(List.of(";", ",", "\t", "|"), chance);
        int quoted = chance.nextInt(3);
        var text = grid.stream().map(row -> row.stream().map(cell -> quoted == 0
                || quoted == 1 && !cell.contains(delimiter) && !cell.contains("\"") && !cell.contains("\n")
                        ? cell
                        : '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(delimiter)))
                .collect(Collectors.joining(any(List.of("\n", "\r\n", "\r"), chance)));
        var charset = any(List.of("UTF-8", "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1250", "windows-1251",
                "windows-1253", "windows-1257"), chance);
        return ((chance.nextInt(3) == 0 ? "\ufeff" : "") + text).getBytes(Charset.forName(charset));
    }

    private static String escaped(String text) {
        var plain = new StringBuilder();
        text.chars().filter(sign -> sign >= ' ' && (sign < '\ud800' || sign > '\udfff') || sign == '\n')
                .forEach(sign -> plain.append((char) sign));
        return plain.toString().replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String xlsx(List<List<String>> grid, Random chance) {
        var sheet = new StringBuilder(chance.nextInt(9) == 0 ? "<dimension ref=\"A1:XFD1048576\"/>" : "")
                .append("<sheetData>");
        for (var row : grid) {
            sheet.append(chance.nextInt(20) == 0 ? "<row hidden=\"1\">" : "<row>");
            for (var cell : row) {
                sheet.append(switch (chance.nextInt(12)) {
                    case 0 -> "<c s=\"1\"><v>" + chance.nextInt(60_000) + "</v></c>";
                    case 1 -> "<c t=\"s\"><v>" + chance.nextInt(4) + "</v></c>";
                    case 2 -> "<c t=\"e\"><v>#REF!</v></c>";
                    case 3 -> "<c><f>1+1</f><v>" + escaped(cell) + "</v></c>";
                    case 4 -> "<c t=\"b\"><v>" + chance.nextInt(3) + "</v></c>";
                    default -> "<c t=\"inlineStr\"><is><t>" + escaped(cell) + "</t></is></c>";
                });
            }
            sheet.append("</row>");
        }
        return sheet.append("</sheetData>").append(chance.nextInt(6) == 0
                ? "<mergeCells><mergeCell ref=\"A1:" + (char) ('A' + chance.nextInt(9)) + (1 + chance.nextInt(9))
                        + "\"/></mergeCells>"
                : "").toString();
    }

    private static String ods(List<List<String>> grid, Random chance) {
        var table = new StringBuilder(
                "<table:table table:name=\"" + escaped(heading(chance)).replace("\"", "") + "\">");
        for (var row : grid) {
            table.append(chance.nextInt(20) == 0
                    ? "<table:table-row table:number-rows-repeated=\""
                            + any(List.of("3", "0", "-1", "2000", "1048576"), chance)
                            + "\">"
                    : "<table:table-row>");
            for (var cell : row) {
                table.append(switch (chance.nextInt(12)) {
                    case 0 ->
                        "<table:table-cell office:value-type=\"date\" office:date-value=\"2024-0" + chance.nextInt(10)
                                + "-1" + chance.nextInt(10) + "\"/>";
                    case 1 ->
                        "<table:table-cell office:value-type=\"float\" office:value=\"" + chance.nextInt(99) + "\"/>";
                    case 2 ->
                        "<table:table-cell table:number-columns-repeated=\"" + any(List.of("2", "0", "16384"), chance)
                                + "\"/>";
                    default -> "<table:table-cell office:value-type=\"string\"><text:p>" + escaped(cell)
                            + "</text:p></table:table-cell>";
                });
            }
            table.append("</table:table-row>");
        }
        return table.append("</table:table>").toString();
    }

    private static byte[] json(List<List<String>> grid, Random chance) {
        var people = grid.stream().map(row -> "{\"trackedEntity\":\"t" + chance.nextInt(50) + "\",\"attributes\":["
                + row.stream().map(cell -> "{\"attribute\":\"a" + chance.nextInt(9) + "\",\"displayName\":\""
                        + quoted(heading(chance)) + "\",\"value\":" + (chance.nextBoolean()
                                ? "\"" + quoted(cell) + "\""
                                : Integer.toString(chance.nextInt(99)))
                        + "}").collect(Collectors.joining(","))
                + "],\"enrollments\":[]}").collect(Collectors.joining(","));
        return ("{\"trackedEntities\":[" + people + "]}").getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        return escaped(text).replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    /// Cut short, altered, doubled, or with another file after it.
    private static byte[] broken(byte[] bytes, Random chance) {
        return switch (chance.nextInt(4)) {
            case 0 -> Arrays.copyOf(bytes, chance.nextInt(bytes.length + 1));
            case 1 -> {
                var twice = Arrays.copyOf(bytes, bytes.length * 2);
                System.arraycopy(bytes, 0, twice, bytes.length, bytes.length);
                yield twice;
            }
            default -> {
                var altered = bytes.clone();
                for (int change = chance.nextInt(12); change >= 0 && altered.length > 0; change--) {
                    altered[chance.nextInt(altered.length)] = (byte) chance.nextInt(256);
                }
                yield altered;
            }
        };
    }
}

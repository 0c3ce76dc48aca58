package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.daybook.base.HalfYear;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.base.YearStart;
import org.daybook.disclosure.ProtectedTable;
import org.daybook.disclosure.Published;
import org.daybook.disclosure.PublishedTotal;
import org.daybook.disclosure.Threshold;
import org.daybook.reports.LockedReports.Locked;
import org.daybook.reports.joint.JointOffice;
import org.daybook.reports.joint.MergeProblem;
import org.daybook.reports.joint.MergeProblem.Kind;
import org.daybook.reports.joint.MergeResult;
import org.daybook.reports.joint.ReportMerge;
import org.daybook.reports.joint.SigningSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An office accepts the signed reports of its three sites for one quarter, and nothing else.
class JointMergeTest {
    private static final List<String> CODES = List.of("CT02", "ME03", "PA01");
    private static final Map<String, List<Published>> YEARS = years();
    private static final Quarter THIRD = new Quarter(2026, 3);

    @TempDir
    Path folder = Path.of("");

    private final Map<String, SigningSite> sites = new HashMap<>();
    private JointOffice office = new JointOffice(folder, new SecureRandom());
    private List<Path> files = List.of();

    @BeforeEach
    void threeSitesSend() {
        office = new JointOffice(folder.resolve("office"), new SecureRandom());
        for (var code : CODES) {
            var site = new SigningSite();
            sites.put(code, site);
            office.pair(site.key(code));
        }
        files = new ArrayList<>(CODES.stream().map(code -> sent(code, SentFiles.locked(of(code, THIRD)))).toList());
    }

    @Test
    void eachNumberIsTheSumOfWhatTheSitesPublished() {
        var report = assertInstanceOf(MergeResult.Merged.class, new ReportMerge(office).merge(files)).report();
        var numbers = SigningSite.numbers(report);
        int people = CODES.stream().mapToInt(code -> total(of(code, THIRD))).sum();
        assertEquals("total people exact " + people + " 3", numbers.getFirst());
        for (var topic : ReportTable.values()) {
            int sum = 0;
            int total = 0;
            for (var number : numbers) {
                var parts = number.split(" ");
                if (parts[0].equals(topic.code()) && !parts[3].equals("-")) {
                    sum += parts[1].equals("total") ? 0 : Integer.parseInt(parts[3]);
                    total += parts[1].equals("total") ? Integer.parseInt(parts[3]) : 0;
                }
            }
            assertEquals(total, sum, topic.code());
        }
        var young = CODES.stream().map(code -> shown(of(code, THIRD), "age", "18-29")).flatMap(Optional::stream)
                .toList();
        assertTrue(numbers.contains("age 18-29 " + (young.size() == CODES.size() ? "round " : "parts ")
                + young.stream().mapToInt(Integer::intValue).sum() + " " + young.size()), numbers.toString());
    }

    private SigningSite site(String code) {
        return Objects.requireNonNull(sites.get(code));
    }

    @Test
    void whatIsNoSignedReportForThisOfficeIsRefused() throws IOException {
        var csv = Files.write(folder.resolve("PA01-2026Q3.csv"), SentFiles.locked(of("PA01", THIRD)).csv());
        refused(with(csv), new MergeProblem(Kind.NOT_SIGNED, "PA01-2026Q3.csv"), missing("PA01"));
        refused(with(folder.resolve("none")), new MergeProblem(Kind.UNREADABLE, "none"), missing("PA01"));
        var other = new JointOffice(folder.resolve("other"), new SecureRandom());
        var theirs = site("PA01").sends(SentFiles.locked(of("PA01", THIRD)), other.publicFile(), folder);
        refused(with(theirs), problem(Kind.OTHER_OFFICE, theirs), missing("PA01"));
        assertEquals("joint.refusal.no-office-file", assertThrows(Refusal.class,
                () -> org.daybook.reports.joint.OfficeFile.read(csv)).key());
    }

    @Test
    void whoWasNotPairedIsRefused() {
        var foreign = new SigningSite().sends(SentFiles.locked(SentFiles.as("XX99", of("PA01", THIRD))),
                office.publicFile(), folder);
        refused(with(foreign), problem(Kind.NOT_PAIRED, foreign), missing("PA01"));
        var forged = new SigningSite().sends(SentFiles.locked(of("PA01", THIRD)), office.publicFile(), folder);
        refused(with(forged), problem(Kind.OTHER_KEY, forged), missing("PA01"));
        var claimed = new SigningSite().claims(sites.getOrDefault("PA01", new SigningSite()).key("PA01"),
                SentFiles.locked(of("PA01", THIRD)),
                office.publicFile(), folder);
        refused(with(claimed), problem(Kind.DAMAGED, claimed), missing("PA01"));
        // A paired site that signs under the code of another.
        var borrowed = site("CT02").sends(SentFiles.locked(of("PA01", THIRD)), office.publicFile(), folder);
        refused(with(borrowed), problem(Kind.OTHER_KEY, borrowed), missing("PA01"));
        assertEquals("joint.refusal.paired-already", assertThrows(Refusal.class,
                () -> office.pair(new SigningSite().key("PA01"))).key());
        office.remove("PA01");
        refused(files, problem(Kind.NOT_PAIRED, files.getLast()));
        assertInstanceOf(MergeResult.Merged.class, new ReportMerge(office).merge(files.subList(0, 2)));
        assertEquals("joint.refusal.not-paired",
                assertThrows(Refusal.class, () -> office.remove("PA01")).key());
    }

    @Test
    void missingAndDoubledReportsAreRefused() {
        refused(files.subList(0, 2), missing("PA01"));
        refused(Stream.concat(files.stream(), Stream.of(files.getFirst())).toList(),
                new MergeProblem(Kind.TWICE, "CT02"));
        var restated = sent("CT02", SentFiles.locked(of("CT02", THIRD)));
        refused(Stream.concat(files.stream(), Stream.of(restated)).toList(), new MergeProblem(Kind.TWICE, "CT02"));
        var nobody = new JointOffice(folder.resolve("new"), new SecureRandom());
        assertEquals("joint.refusal.no-sites",
                assertThrows(Refusal.class, () -> new ReportMerge(nobody).merge(files)).key());
    }

    @Test
    void whatDoesNotFitTheOthersIsRefused() {
        var earlier = sent("PA01", SentFiles.locked(of("PA01", new Quarter(2026, 2))));
        refused(with(earlier), problem(Kind.OTHER_PERIOD, earlier));
        var report = of("PA01", THIRD);
        var newer = sent("PA01", new Locked("PA01", THIRD, 3, SentFiles.locked(report).csv()));
        refused(with(newer), problem(Kind.OTHER_CATALOGUE, newer));
        var larger = sent("PA01", SentFiles.locked(new Published(report.site(), report.period(), Threshold.FIFTEEN,
                report.populations(), report.events())));
        refused(with(larger), problem(Kind.OTHER_SETTINGS, larger));
        var coarser = sent("PA01", SentFiles.coarse(report));
        refused(with(coarser), problem(Kind.OTHER_SETTINGS, coarser));
    }

    /// Quarters are the same everywhere; half-years and years are not, even with the same months.
    @Test
    void sitesWhoseYearsBeginInDifferentMonthsAreJoinedByQuartersAlone() {
        var calendar = CODES.stream().limit(2)
                .map(code -> sent(code, SentFiles.at(THIRD, YearStart.JANUARY, of(code, THIRD)))).toList();
        var july = sent("PA01", SentFiles.at(THIRD, YearStart.JULY, of("PA01", THIRD)));
        assertInstanceOf(MergeResult.Merged.class,
                new ReportMerge(office).merge(Stream.concat(calendar.stream(), Stream.of(july)).toList()));
        var halves = CODES.stream().map(code -> sent(code,
                SentFiles.at(new HalfYear(2026, 2), YearStart.JANUARY, of(code, THIRD)))).toList();
        assertInstanceOf(MergeResult.Merged.class, new ReportMerge(office).merge(halves));
        var half = new HalfYear(2026, 1, YearStart.JULY);
        assertEquals(new HalfYear(2026, 2).days(), half.days());
        var julys = CODES.stream().map(code -> sent(code, SentFiles.at(half, YearStart.JULY, of(code, THIRD))))
                .toList();
        assertEquals(half, assertInstanceOf(MergeResult.Merged.class, new ReportMerge(office).merge(julys)).report()
                .period());
        refused(Stream.concat(halves.stream().limit(2), julys.stream().skip(2)).toList(),
                problem(Kind.OTHER_YEAR, julys.getLast()));
    }

    @Test
    void whatAPairedSiteSignsButIsNoReportIsRefused() {
        var words = sent("PA01", new Locked("PA01", THIRD, 2, "site,quarter\n".getBytes(StandardCharsets.UTF_8)));
        refused(with(words), problem(Kind.NOT_UNDERSTOOD, words), missing("PA01"));
        var otherHead = sent("PA01", new Locked("PA01", THIRD, 2, SentFiles.locked(of("CT02", THIRD)).csv()));
        refused(with(otherHead), problem(Kind.NOT_UNDERSTOOD, otherHead), missing("PA01"));
        var report = of("PA01", THIRD);
        // At most eleven are in one group, and at least ten in the other.
        var people = new Published.Numbers("people", new PublishedTotal.Exact(21),
                List.of(new ProtectedTable.Shown("newness", List.of(new ProtectedTable.Row("new", 10),
                        new ProtectedTable.Row("ongoing", 10)), Optional.empty(), 20)));
        var unsafe = sent("PA01", SentFiles.locked(new Published("PA01", report.period(), report.threshold(),
                Stream.concat(Stream.of(people), report.populations().stream().skip(1)).toList(), report.events())));
        refused(with(unsafe), new MergeProblem(Kind.UNSAFE, "PA01"));
    }

    /// Each byte of the beginning, and some hundred random ones of the rest.
    @Test
    void noByteMayBeChanged() throws IOException {
        var whole = Files.readAllBytes(files.getLast());
        var places = new TreeSet<Integer>();
        for (int place = 0; place < 160; place++) {
            places.add(place);
        }
        new Random(15).ints(240, 0, whole.length).forEach(places::add);
        places.add(whole.length - 1);
        var altered = folder.resolve("altered");
        for (int place : places) {
            var bytes = whole.clone();
            bytes[place] ^= (byte) (1 << place % 8);
            Files.write(altered, bytes);
            var found = assertInstanceOf(MergeResult.Refused.class, new ReportMerge(office).merge(List.of(altered)),
                    "place " + place).problems();
            assertTrue(List.of(Kind.NOT_SIGNED, Kind.OTHER_OFFICE, Kind.DAMAGED).contains(found.getFirst().kind()),
                    found.toString());
        }
        for (int length : List.of(0, 20, 95, 200, whole.length - 1)) {
            Files.write(altered, Arrays.copyOf(whole, length));
            assertInstanceOf(MergeResult.Refused.class, new ReportMerge(office).merge(List.of(altered)));
        }
        Files.write(altered, Arrays.copyOf(whole, whole.length + 1));
        assertInstanceOf(MergeResult.Refused.class, new ReportMerge(office).merge(List.of(altered)));
        assertInstanceOf(MergeResult.Merged.class, new ReportMerge(office).merge(files));
    }

    /// The last file is from `PA01`.
    private List<Path> with(Path last) {
        return Stream.concat(files.stream().limit(2), Stream.of(last)).toList();
    }

    private void refused(List<Path> some, MergeProblem... problems) {
        var found = assertInstanceOf(MergeResult.Refused.class, new ReportMerge(office).merge(some)).problems();
        assertEquals(List.of(problems), found);
        var said = found.stream().map(problem -> problem.words(Invented.ITALIAN)).toList();
        assertTrue(said.stream().noneMatch(String::isBlank), said.toString());
    }

    private static MergeProblem problem(Kind kind, Path file) {
        return new MergeProblem(kind, file.getFileName().toString());
    }

    private static MergeProblem missing(String code) {
        return new MergeProblem(Kind.MISSING, code);
    }

    private Path sent(String code, Locked report) {
        return sites.getOrDefault(code, new SigningSite()).sends(report, office.publicFile(), folder);
    }

    private static Published of(String code, Quarter quarter) {
        return YEARS.getOrDefault(code, List.of()).get(quarter.number() - 1);
    }

    private static int total(Published report) {
        return ((PublishedTotal.Exact) report.populations().getFirst().total()).value();
    }

    private static Optional<Integer> shown(Published report, String table, String category) {
        return ReportLines.of(report).stream().filter(line -> line.at(table, category))
                .flatMap(line -> line.number().stream().boxed()).findFirst();
    }

    private static Map<String, List<Published>> years() {
        var years = new HashMap<String, List<Published>>();
        for (int place = 0; place < CODES.size(); place++) {
            var code = CODES.get(place);
            years.put(code, Invented.reports(Invented.year(70 + place, 60 + 40 * place)).stream()
                    .map(report -> SentFiles.as(code, report)).toList());
        }
        return years;
    }
}

package org.daybook.app;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The outputs of the program that [SiteOutputs] does not make: what a method returns about the woman of the act itself, and the
/// classes that write files or print.
final class KnownOutputs {
    /// Methods that return women, but only those of the act itself, of the object that was passed in, or typed by the worker.
    static final Set<String> OF_THE_ACT = Set.of("Calendar#move", "Calendar#plan", "Calendar#planAll", "Cases#open",
            "CheckIn#open", "CheckIn#signIn", "Endings#back", "Endings#end", "Endings#pause", "Endings#reopen",
            "HerChildren#again", "HerChildren#asked", "HerChildren#change", "HerChildren#end", "Imports#dryRun",
            "Imports#run", "Intake#proposeCard", "Intake#welcome", "MemberImport#add", "MemberImport#alike",
            "MemberImport#alikeAdded",
            "MemberImport#asAlike", "MemberImport#withCard", "Mending#again", "Mending#follow", "Mending#mend",
            "Moves#change", "Moves#move", "Moves#putBack",
            "Moves#resize", "OpenDocument#paper", "Paths#enrol", "PlacementImport#toSpeakWith",
            "Proposals#leave", "Proposals#take", "Readings#decline", "Readings#finish", "Readings#goOn",
            "Sessions#walkIn",
            "SubjectWork#her", "Timetable#changeFrom", "Timetable#plan", "Timetable#putBack", "TypedAttendance#save");
    /// Each with a test that checks what it writes.
    static final Map<String, String> WRITERS = Map.ofEntries(entry("AuditorCheckController", "AuditorCheckScreenTest"),
            entry("CallsController", "ContactScreensTest"), entry("CardPrintController", "PrintPreviewTest"),
            entry("CertificateController", "MilestonesScreenTest"), entry("CertificateFile", "MilestonesTest"),
            entry("CompanyListController", "CompanyTableTest"), entry("CompanyPaperFile", "CompanyPapersTest"),
            entry("ConsentsTabController", "ConsentsOnHerRecordTest"), entry("CopyFiles", "HerCopyTest"),
            entry("CsvExport", "NothingNotAllowedGoesOutTest"), entry("CvController", "CompanyPapersTest"),
            entry("ErasedController", "RightsScreensTest"), entry("ExportFolder", "NothingNotAllowedGoesOutTest"),
            entry("Exports", "NothingNotAllowedGoesOutTest"), entry("FigureMeaningsController", "MeaningTest"),
            entry("FreshFile", "NothingNotAllowedGoesOutTest"), entry("GrantsController", "GrantsScreenTest"),
            entry("HandOutFiles", "PapersTest"), entry("HerHelpController", "MaterialHelpTest"),
            entry("IncomingController", "IncomingReferralsTest"), entry("JointCsv", "JointStoresTest"),
            entry("LaunchController", "LaunchScreenTest"), entry("MakingController", "RecoveryScreensTest"),
            entry("Mappings", "MappingsTest"), entry("OpeningPaperController", "CompanyPapersTest"),
            entry("PageMain", "PageProcessTest"), entry("PeoplePrinting", "PathsPaperTest"),
            entry("ProblemPrinting", "CorrectedBeforeImportTest"), entry("RecordSending", "RecordSendingTest"),
            entry("ReferralLetterPrinting", "NothingNotAllowedGoesOutTest"),
            entry("ServiceFile", "ServicesListTest"), entry("ServiceTransferController", "ServicesListTest"),
            entry("ServicesController", "ServicesScreenTest"), entry("Rights", "HerCopyTest"),
            entry("StaffPrinting", "StaffPaperTest"), entry("SheetPdf", "AccountabilityScreensTest"),
            entry("SheetPrintController", "SheetScreenTest"), entry("SortedTable", "PeopleTableTest"),
            entry("TableMain", "StagedFilesTest"),
            entry("TemplateReport", "TemplateFilesTest"), entry("TrailFile", "NothingNotAllowedGoesOutTest"),
            entry("TraineeshipController", "CompanyPapersTest"));
    private static final Pattern WRITES = Pattern.compile("\\bFiles\\.(write|newOutputStream|newBufferedWriter)\\("
            + "|FileChannel\\.open\\(|FileOutputStream\\(|NewPdf\\.write\\(|\\bCopyFiles\\.write\\(|new FreshFile\\(|new Printout\\("
            + "|CsvWriter\\.builder|Clipboard\\(\\)\\.setContent");
    /// The store itself, its backups, settings, the program's own files, and how files are written.
    private static final Set<String> BELOW = Set.of("vault", "update", "signin", "cli");
    private static final Set<String> TOOLS = Set.of("CoreFile", "NewPdf", "Printout", "RecentFiles", "SheetsFile");

    private KnownOutputs() {}

    /// Returns the classes of the program that write files, print, or copy.
    static Set<String> writers() {
        var found = new TreeSet<String>();
        sources(Path.of("src", "main", "java")).filter(file -> !BELOW.contains(room(file)))
                .filter(file -> WRITES.matcher(text(file)).find()).map(KnownOutputs::name)
                .filter(name -> !TOOLS.contains(name)).forEach(found::add);
        return found;
    }

    /// Returns the names of all tests.
    static Set<String> tests() {
        var found = new TreeSet<String>();
        sources(Path.of("src", "test", "java")).map(KnownOutputs::name).forEach(found::add);
        return found;
    }

    private static Stream<Path> sources(Path root) {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String room(Path file) {
        return file.getName(file.getNameCount() - 2).toString();
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.daybook.app;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.Edited;
import org.daybook.ui.MessageLine;
import org.daybook.ui.SavedEdit;
import org.daybook.ui.Ui;

/// Whatever can be taken back has *Undo* in its message. A message without it is listed here with the reason, and a record that
/// is edited over a version has it by itself: its room returns an [Edited], which a screen passes to a [SavedEdit].
@AnalyzeClasses(packages = "org.daybook", importOptions = ImportOption.DoNotIncludeTests.class)
class SavedWithUndoTest {
    /// Methods of screens that show a message without *Undo*, by reason.
    private static final Map<String, Set<String>> WITHOUT = new TreeMap<>(Map.ofEntries(
            entry("says that something was undone", Set.of("UndoOnLeaving.run", "SavedEdit.takeBack",
                    "SettingChange.takeBack",
                    "ArrangementsController.away", "ArrangementsController.apart", "ArrangementsController.row",
                    "AskingController.written", "CaseContactsController.written", "CasePlanController.added",
                    "CompanyController.act", "CompanyPeopleController.undo", "CompanyTalksController.act",
                    "GrantsController.run", "GridSavingController.undo", "HerWorkController.done",
                    "ImportController.undone", "ImportResultController.said", "InterpretingController.takeBack",
                    "MilestonesTabController.putBack",
                    "MovingController.takeBack", "OpeningController.takeBackClosed", "OutcomesTabController.unread",
                    "PathsOverviewController.takeBack", "ReadingsController.putBack", "StripController.written",
                    "WorkTodayController.undo")),
            entry("says the same once more: nothing changed", Set.of("SavedEdit.done", "SettingChange.say",
                    "ArrangementsController.done", "SessionSheetController.acted",
                    "SessionSheetController.fromPaper")),
            entry("was printed, or is a file outside the program", Set.of("AuditorCheckController.print",
                    "BackupsController.made", "CallsController.print", "CardPrintController.print",
                    "CertificateController.print", "CertificateController.save", "CompanyListController.print",
                    "ConsentsTabController.print", "CopyController.taken", "CvController.print", "CvController.save",
                    "ErasedController.print", "ErasedController.save", "ExportController.made",
                    "ExportingController.exported", "FigureMeaningsController.enter", "GrantsController.preview",
                    "HerHelpController.receipt", "IncomingController.receipt", "JointOfficeController.done",
                    "JointReportController.send", "LaunchController.print", "MakingController.print",
                    "OpeningPaperController.print", "PaperHandOutController.done", "PeoplePrinting.print",
                    "ProblemPrinting.print",
                    "ReadingController.save", "ReferralLetterPrinting.print", "SendRecordController.send",
                    "ServicesController.print", "ServiceTransferController.save", "SheetPrintController.print",
                    "StaffPrinting.print", "TemplateController.exported", "TrailController.exported",
                    "UpdateController.done", "UpdateController.former")),
            entry("is final by law or by rule, and was asked before",
                    Set.of("ExportingController.frozen", "IncomingController.act",
                            "PaperRowController.sure", "ResealingController.ended", "RetentionController.run",
                            "SettingsOfYearController.fixed", "TrailController.purged", "ClearanceController.require",
                            "TemplateController.delete")),
            entry("an answer of hers: a later one takes its place, and both stay", Set.of("CaseTabController.began",
                    "CaseTabController.saidNo", "ConsentsTabController.act", "ReferralsTabController.asked",
                    "ReferralsTabController.takeBack", "ReferralsTabController.log", "SendRecordController.withdraw",
                    "EraseController.stop")),
            entry("a correction: both texts stay, and it is corrected again", Set.of("CaseContactsController.correct",
                    "CasePlanController.corrected", "CaseStandingController.written",
                    "MilestoneFormController.written")),
            entry("a colleague reviews it, or must agree", Set.of("ColleagueController.saveRoles",
                    "ColleagueController.girls", "ColleagueController.reset", "ReviewsController.button",
                    "AuditorCheckController.finish")),
            entry("a key or a code: the former one is gone", Set.of("PassphraseController.changed",
                    "OwnCodeController.change")),
            entry("a trial: nothing of the site changed", Set.of("KitDrillController.opened",
                    "RestoreTestController.tried")),
            entry("its button then does the opposite, or removes what was added", Set.of("GroupController.act",
                    "CasePeopleController.joined", "SessionPlanController.restore", "SessionSheetController.reopen",
                    "LaunchController.begin", "TemplateController.add", "ReadingsController.added",
                    "PaperAddingController.kept", "EnrollingController.waits", "GroupController.refused",
                    "EnrolmentsController.act",
                    "ImportMappingController.keep", "ImportMappingController.write", "ImportMendController.said",
                    "DeskController.late")),
            entry("only adds what was missing", Set.of("ServicesController.starter",
                    "ServiceTransferController.ask", "MaterialsController.record", "IncomingController.add")),
            entry("stays in its fields, and is saved again", Set.of("NarrativeController.save",
                    "LaunchController.change", "HerWorkController.run")),
            entry("passes on a message of its rows", Set.of("OpeningController.done", "GoalsController.written")),
            entry("tells what another screen did", Set.of("MembershipController.show", "PeopleController.enter"))));
    /// The parts of her work hand it to the section around them, and the form of a service to the list, which opens then. The
    /// list of the day, which is about many women, makes one for each of them. A dragged session says with its own *Undo* where
    /// it is again.
    private static final Set<String> HANDED_ON = Set.of("JobListController", "JobMarksController", "LimitsController",
            "MovingController", "OfferListController", "ServiceFormController", "WorkTodayController");

    @ArchTest
    void aMessageWithoutUndoHasAReason(JavaClasses house) {
        var known = WITHOUT.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(WITHOUT.values().stream().mapToInt(Set::size).sum(), known.size(), "each has one reason");
        assertEquals(known, withoutUndo(house));
    }

    @ArchTest
    void whatIsEditedOverAVersionIsUndone(JavaClasses house) {
        assertEquals(HANDED_ON, forgetting(house));
    }

    /// Planted: a screen that saves and says only that it did.
    @ArchTest
    void aPlantedSaveIsFound(JavaClasses house) {
        assertTrue(house.contain(SavedEdit.class));
        var planted = new ClassFileImporter().importClasses(PlantedController.class, PlantedRoom.class, Edited.class,
                MessageLine.class, Ui.class);
        assertEquals(Set.of("PlantedController.save"), withoutUndo(planted));
        assertEquals(Set.of("PlantedController"), forgetting(planted));
    }

    private static Set<String> withoutUndo(JavaClasses house) {
        return house.stream().flatMap(SavedWithUndoTest::accesses)
                .filter(access -> access.getTargetOwner().isEquivalentTo(MessageLine.class)
                        && access.getTarget().getName().equals("done")
                        && access.getTarget().getRawParameterTypes().size() == 1)
                .filter(access -> !access.getOriginOwner().isEquivalentTo(MessageLine.class))
                .map(access -> access.getOriginOwner().getSimpleName() + "." + access.getOrigin().getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Returns the screens that receive an [Edited] and have no [SavedEdit].
    private static Set<String> forgetting(JavaClasses house) {
        return house.stream().filter(SavedWithUndoTest::isScreen)
                .filter(one -> accesses(one).anyMatch(access -> access.getTarget().resolveMember()
                        .filter(member -> member instanceof JavaCodeUnit called
                                && called.getRawReturnType().isEquivalentTo(Edited.class))
                        .isPresent()))
                .filter(one -> one.getFields().stream()
                        .noneMatch(field -> field.getRawType().isEquivalentTo(SavedEdit.class)))
                .map(JavaClass::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isScreen(JavaClass one) {
        return one.getSimpleName().endsWith("Controller");
    }

    private static Stream<JavaCodeUnitAccess<?>> accesses(JavaClass one) {
        return Stream.concat(one.getMethodCallsFromSelf().stream(), one.getMethodReferencesFromSelf().stream());
    }

    static final class PlantedRoom {
        Edited<String> change(String base, String typed) {
            return new Edited<>(base, typed);
        }
    }

    static final class PlantedController {
        void save(PlantedRoom room, MessageLine message) {
            message.done(room.change("", "typed").after());
        }
    }
}

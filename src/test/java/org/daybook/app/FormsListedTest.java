package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.testing.Sources;
import org.daybook.ui.Inputs;
import org.daybook.ui.RowInputs;
import org.junit.jupiter.api.Test;

/// Every form that keeps half-typed input is tested with two colleagues, or has a reason not to be. A form without [Inputs]
/// shows what is stored each time: [HalfTypedFormsTest] ensures that nothing else is restored.
class FormsListedTest {
    private static final Set<Class<?>> KEEPING = Set.of(Inputs.class, RowInputs.class);
    /// The forms that change something stored of a woman, by their controllers.
    static final Set<String> OF_HER = Set.of(
            "CaseContactsController", "CaseNeedsController", "CasePlanController", "CaseProtectionController",
            "CaseReportController", "CaseRequestController", "ChildController", "DetailsController",
            "MilestoneFormController", "WishesController");
    /// Those that change anything else.
    static final Set<String> OF_ALL_ELSE = Set.of(
            "ActivityFormController", "CompanyFormController", "CompanyPeopleController", "CompanyTalksController",
            "GrantFormController", "GroupFormController", "LaunchFormController", "NarrativeController",
            "OpeningFormController", "PaperSettingsController", "PlacingController", "ServiceFormController",
            "SessionPlanController", "SiteRecordFormController", "TraineeshipController", "TrainingFormController",
            "WishFormController");
    /// The forms without a story of their own in [EveryFormTest], by the reason.
    private static final Map<String, Set<String>> REASONS = Map.of(
            "It adds an entry: nothing stored is in it.", Set.of(
                    "AbsencesController", "ArrangementsController", "AttendanceGridController", "BreachController",
                    "CaseStandingController", "ContentsController", "EndJobController", "EnrollingController",
                    "FeedbackController", "GoalsController", "HerHelpController",
                    "IncomingFormController", "IncomingRowController", "LimitsController", "OfferListController",
                    "StatusListController",
                    "MaterialsController", "OverridingController",
                    "PaperAddingController", "PlanningController", "QuickPlanController", "ReferralLogController",
                    "SupervisionController", "TeamNotesController", "WarningsController"),
            "It records an answer of hers: NoOutweighsTest.",
            Set.of("CaseOpeningController", "ReferralsController", "ReferralFormController"),
            "It records her answers at the door: TwoColleaguesTest.", Set.of("DoorController"),
            "It is a part of forms that record an answer; nothing stored is in it.",
            Set.of("AssentController", "HeardController"),
            "It is a part of the card of DetailsController, and is saved with it.",
            Set.of("ExtendedDetailsController"),
            "It is a part of ServiceFormController.", Set.of("SpokenLanguagesController"),
            "Its inputs are among those of SessionPlanController.", Set.of("InterpretingController"));

    @Test
    void everyFormIsTestedWithTwoColleaguesOrHasAReason() {
        var forms = Sources.classes().filter(type -> !type.getPackageName().equals(Inputs.class.getPackageName()))
                .filter(type -> Arrays.stream(type.getDeclaredFields())
                        .anyMatch(field -> KEEPING.contains(field.getType())))
                .map(Class::getSimpleName).filter(name -> name.endsWith("Controller"))
                .collect(Collectors.toCollection(TreeSet::new));
        var listed = Stream.of(Stream.of(OF_HER, OF_ALL_ELSE), REASONS.values().stream()).flatMap(sets -> sets)
                .flatMap(Set::stream).sorted().toList();
        assertEquals(List.copyOf(forms), listed);
    }
}

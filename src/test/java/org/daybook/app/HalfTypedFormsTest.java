package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.testing.Sources;
import org.daybook.ui.Inputs;
import org.daybook.ui.Unsaved;

/// What applies to [Inputs] applies to every form: nothing half typed is restored past it, and no control of a form that keeps
/// half-typed input is forgotten.
@AnalyzeClasses(packages = "org.daybook", importOptions = ImportOption.DoNotIncludeTests.class)
class HalfTypedFormsTest {
    private static final Pattern CONTROL = Pattern.compile(
            "@FXML\\s+private (?:TextField|TextArea|CheckBox|DatePicker|Stepper|PickController"
                    + "|(?:Segments|ComboBox)<[^;=]*>) (\\w+);");
    /// Values about a form, none of them part of its input, that are read past its inputs, with the reason.
    private static final Map<String, String> BESIDE = Map.ofEntries(Map.entry("QuickPlanWindowController", "which day"),
            Map.entry("WelcomingController", "which card"), Map.entry("ChildrenTabController", "which child"),
            Map.entry("CaseFileController", "which part"), Map.entry("DoorController", "in which language it was read"),
            Map.entry("CaseOpeningController", "in which language it was read"),
            Map.entry("ReferralAskingController", "in which language it was read"),
            Map.entry("NewestAnswer", "after which of her answers it was begun"),
            Map.entry("WishesTabController", "on which day, and whether she said so"),
            Map.entry("SessionSheetController", "the card that is looked for"), Map.entry("HalfTyped", "which place"),
            Map.entry("Drafts", "which place"), Map.entry("EditedEntry", "which entry, for the inputs"));
    /// The class itself, a search for a card, and a class that only reports that nothing was restored.
    private static final Set<String> NO_FORM = Set.of("Inputs", "SessionSheetController", "MakingController");
    /// Controls without content of their own, or kept in another way.
    private static final Set<String> NOTHING_OF_THEIR_OWN = Set.of(
            // Offers durations that are written into the minutes.
            "WhenController.lengths",
            // Offers a title that is written into the title.
            "AttendanceGridController.group",
            // The year shown; not part of the input.
            "FeedbackController.years",
            // Takes effect immediately.
            "SupervisionController.days",
            // The language in which it was read to her; kept along with the answers.
            "DoorController.language");

    @ArchTest
    void nothingHalfTypedIsPutBackPastTheInputs(JavaClasses house) {
        var readers = house.stream().flatMap(one -> one.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(Unsaved.class) && call.getName().equals("of"))
                .map(call -> call.getOriginOwner())
                .filter(one -> !one.isAssignableTo(Inputs.class) && !one.isAssignableTo(Unsaved.class))
                .map(one -> one.getSimpleName()).collect(Collectors.toCollection(TreeSet::new));
        readers.removeAll(BESIDE.keySet());
        assertEquals(Set.of(), readers);
    }

    @ArchTest
    void whateverComesBackComesThroughTheInputs(JavaClasses house) {
        var resuming = house.stream().flatMap(one -> one.getMethods().stream())
                .filter(method -> method.getName().equals("resume") && !method.getOwner().isInterface()
                        && method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Unsaved.class)))
                .toList();
        assertTrue(resuming.size() > 25, "forms: " + resuming.size());
        assertEquals(List.of(), resuming.stream().filter(method -> !leadsOn(method))
                .map(method -> method.getOwner().getSimpleName()).filter(name -> !NO_FORM.contains(name)).toList());
    }

    /// Checks whether a method leads to another form, a part of it, or its inputs; also after reading the content.
    private static boolean leadsOn(JavaMethod method) {
        return Stream.concat(method.getOwner().getMethodCallsFromSelf().stream(),
                method.getOwner().getMethodReferencesFromSelf().stream())
                .anyMatch(call -> call.getName().equals("resume") || call.getName().equals("keep"));
    }

    @ArchTest
    void noControlOfAFormIsForgotten(JavaClasses house) {
        var forgotten = new ArrayList<String>();
        int seen = 0;
        for (var file : Sources.of("java", "Controller.java")) {
            var source = Sources.text(file);
            if (!source.contains("new Inputs()") && !source.contains("Inputs add(Inputs ")
                    && !source.contains("void name(Inputs ")) {
                continue;
            }
            var name = nameOf(file);
            var naming = naming(source);
            var controls = CONTROL.matcher(source);
            while (controls.find()) {
                seen++;
                var control = controls.group(1);
                if (!Pattern.compile("\\b" + control + "\\b").matcher(naming).find()
                        && !NOTHING_OF_THEIR_OWN.contains(name + "." + control)) {
                    forgotten.add(name + "." + control);
                }
            }
        }
        assertTrue(seen > 90, "controls: " + seen);
        assertEquals(List.of(), forgotten);
        assertTrue(house.contain(Inputs.class));
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    /// Returns the statements that name inputs, and the lists of controls that are named one by one.
    private static String naming(String source) {
        return Pattern.compile(";").splitAsStream(source.replaceAll("(?m)^import.*$", ""))
                .filter(statement -> statement.contains(".with(\"") || statement.contains(".withOpen(\"")
                        || statement.contains("ListsController.pick(") || statement.contains("pick(\"")
                        || statement.contains("remember(\"") || statement.contains("remember(inputs, \"")
                        || statement.contains("inputs.with") || statement.contains("Map.of(\"")
                        || statement.contains("List.of(first") || statement.contains("inputs.putAll"))
                .filter(statement -> !statement.contains("fields.with(") || statement.contains("inputs."))
                .collect(Collectors.joining(";"));
    }
}

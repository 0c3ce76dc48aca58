package org.daybook.app;

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
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.staff.Gate;
import org.daybook.staff.UnitOfWork;
import org.daybook.ui.Background;
import org.daybook.ui.Once;
import org.daybook.ui.OnceEach;
import org.daybook.ui.Ui;
import org.daybook.vault.Tombstone;

/// Two presses write once: whatever a screen does that creates a new row (it asks [UnitOfWork] for a new id) goes through
/// [Once] or [OnceEach], never directly to [Background]. Derived from the compiled classes: through every method that a room's
/// method calls, and through every method of a screen that passes work on.
@AnalyzeClasses(packages = "org.daybook", importOptions = ImportOption.DoNotIncludeTests.class)
class PressedTwiceTest {
    /// Calls that are no press, or that have the same effect when repeated.
    private static final Map<String, Set<String>> BESIDE = new TreeMap<>(Map.of(
            "saved as soon as it is left, where it differs from what is stored",
            Set.of("CaseDutiesController.save", "CaseNeedsController.saveNeed", "CaseNeedsController.saveNeeded",
                    "CaseNeedsController.saveNext", "CaseProtectionController.save", "WishesTabController.leaving",
                    "WelcomingController.leave"),
            "an answer of hers takes the place of the one before",
            Set.of("AskController.answered", "AskController.done", "HandoverController.answered",
                    "HandoverController.done"),
            "the same mark twice is one, and every person who is counted is one press",
            Set.of("SheetModel.save"),
            "follows from something that was pressed once",
            Set.of("BackupModel.writeDown", "EvacuationController.leave", "RestoreTestController.tried",
                    "PaperHandOutController.notWritten", "MakingController.enter"),
            "a trial is taken back, and the same rows twice add nothing",
            Set.of("ImportTrial.check", "ImportModel.run"),
            "one row of the site", Set.of("BackupsController.planned"),
            "taken back once: a second time is refused", Set.of("AskingController.written"),
            "pressed once, and the page is read again afterwards",
            Set.of("RetentionController.kept", "RetentionController.propose"),
            "a store of its own, which is thrown away", Set.of("MainWindow.lookAround")));

    /// The methods of [Background] that pass work to the write lane.
    private static final Set<String> WRITES = Set.of("run", "runOn", "change");

    @ArchTest
    void whatMakesANewRowIsPressedOnce(JavaClasses house) {
        var found = violations(house);
        var known = BESIDE.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(known, found);
    }

    /// Planted: a button that adds a row through the method for reading.
    @ArchTest
    void aPlantedPressIsFound(JavaClasses house) {
        assertTrue(house.contain(Once.class) && house.contain(OnceEach.class));
        var planted = new ClassFileImporter().importClasses(Stream.concat(
                Stream.of(PlantedController.class, Planted.class),
                Stream.of(UnitOfWork.class, Background.class, Ui.class))
                .toList());
        assertEquals(
                Set.of("PlantedController.add", "PlantedController.addByAnother", "PlantedController.addByAChange"),
                violations(planted));
    }

    private static Set<String> violations(JavaClasses house) {
        var all = house.stream().flatMap(one -> one.getCodeUnits().stream()).toList();
        var calls = all.stream().collect(Collectors.toMap(unit -> unit, PressedTwiceTest::called));
        var adding = reaching(all, calls, unit -> is(unit, UnitOfWork.class, "newId"),
                unit -> !isOfAScreen(unit.getOwner()) && !unit.getOwner().isEquivalentTo(Gate.class));
        assertTrue(adding.size() > 1, "nothing adds");
        var sending = reaching(all, calls,
                unit -> WRITES.stream().anyMatch(name -> is(unit, Background.class, name)),
                unit -> handsOn(unit) && !unit.getOwner().getPackageName().equals(Ui.class.getPackageName()));
        return all.stream().filter(unit -> isOfAScreen(unit.getOwner()))
                .filter(unit -> meets(calls, unit, sending) && meets(calls, unit, adding))
                .map(unit -> unit.getOwner().getSimpleName() + "." + unit.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<JavaCodeUnit> reaching(List<JavaCodeUnit> all, Map<JavaCodeUnit, Set<JavaCodeUnit>> calls,
            Predicate<JavaCodeUnit> goal, Predicate<JavaCodeUnit> through) {
        var found = all.stream().filter(goal).collect(Collectors.toCollection(HashSet::new));
        boolean more = true;
        while (more) {
            more = found.addAll(all.stream().filter(through).filter(unit -> meets(calls, unit, found)).toList());
        }
        return found;
    }

    private static boolean meets(Map<JavaCodeUnit, Set<JavaCodeUnit>> calls, JavaCodeUnit unit,
            Set<JavaCodeUnit> goal) {
        return calls.getOrDefault(unit, Set.of()).stream().anyMatch(goal::contains);
    }

    /// Including its lambdas.
    private static Set<JavaCodeUnit> called(JavaCodeUnit unit) {
        return Stream.<Set<? extends JavaCodeUnitAccess<?>>>of(unit.getCallsFromSelf(),
                unit.getMethodReferencesFromSelf(), unit.getConstructorReferencesFromSelf())
                .flatMap(Collection::stream).flatMap(access -> access.getTarget().resolveMember().stream())
                .filter(called -> !is(called, UnitOfWork.class, "newId") || addsMoreThanMarks(unit))
                .collect(Collectors.toSet());
    }

    /// A mark for a restore repeats what the act did, and of two the last one counts.
    private static boolean addsMoreThanMarks(JavaCodeUnit unit) {
        long ids = unit.getMethodCallsFromSelf().stream().filter(call -> call.getTarget().getName().equals("newId"))
                .count();
        return ids != unit.getConstructorCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().isEquivalentTo(Tombstone.class)).count();
    }

    private static boolean is(JavaCodeUnit unit, Class<?> owner, String name) {
        return unit.getOwner().isEquivalentTo(owner) && unit.getName().equals(name);
    }

    private static boolean isOfAScreen(JavaClass one) {
        return one.getPackageName().equals(Ui.class.getPackageName()) || one.getAllFields().stream().anyMatch(
                field -> field.getRawType().isEquivalentTo(Ui.class)
                        || field.getRawType().isEquivalentTo(Background.class));
    }

    private static boolean handsOn(JavaCodeUnit unit) {
        return unit.getRawParameterTypes().stream().anyMatch(type -> type.isInterface()
                && (type.isEquivalentTo(Runnable.class)
                        || type.getPackageName().equals(Supplier.class.getPackageName())));
    }

    /// A room with an act that creates a row.
    static final class Planted {
        private Planted() {}

        static boolean add(UnitOfWork work) {
            return !work.newId().equals(new java.util.UUID(0, 0));
        }
    }

    /// Adds in three ways that bypass [Once].
    static final class PlantedController {
        private final Ui ui;

        PlantedController(Ui ui) {
            this.ui = ui;
        }

        void add(UnitOfWork work) {
            ui.background().run(() -> Planted.add(work), _ -> {});
        }

        void addByAnother(UnitOfWork work) {
            act(() -> Planted.add(work));
        }

        void addByAChange(UnitOfWork work) {
            ui.background().change(() -> Planted.add(work), () -> {});
        }

        void addOnce(UnitOfWork work) {
            new Once(ui.background()).run(() -> Planted.add(work), _ -> {});
        }

        private void act(Supplier<Boolean> deed) {
            ui.background().run(deed, _ -> {});
        }
    }
}

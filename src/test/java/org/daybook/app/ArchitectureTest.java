package org.daybook.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.daybook.base.MayMakeThreads;
import org.daybook.base.MayOpenTransactions;
import org.daybook.staff.Gate;
import org.daybook.staff.Permission;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.jspecify.annotations.NullMarked;

/// The rules that keep the architecture: floors, one-way dependencies, who may use what. Each was seen to fail once on a
/// planted violation; [PlantedViolationsTest] plants them.
@AnalyzeClasses(packages = "org.daybook", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final int CLASSES_AT_LEAST = 150;
    /// From the ground up; a room may use every room of the floors below its own, and none on the same floor.
    static final List<List<String>> FLOORS = List.of(List.of("base"), List.of("vault", "disclosure", "ui"),
            List.of("staff", "update"), List.of("consents", "locking", "keeping", "recovery"),
            List.of("contact"), List.of("participants"), List.of("paths", "cases", "services"),
            List.of("sessions", "papers", "outcomes", "childcare", "milestones", "referrals", "outreach"),
            List.of("rights"), List.of("retention"), List.of("accountability"), List.of("reports", "work"),
            List.of("teamwork", "training", "launch"),
            List.of("exchange"),
            List.of("site"),
            List.of("demo", "signin"), List.of("app"), List.of("cli"));

    @ArchTest
    void enoughWasImported(JavaClasses house) {
        assertTrue(house.size() >= CLASSES_AT_LEAST, "imported " + house.size());
    }

    @ArchTest
    void roomsFormNoCycles(JavaClasses house) {
        slices().matching("org.daybook.(*)..").should().beFreeOfCycles().check(house);
    }

    @ArchTest
    void subRoomsFormNoCycles(JavaClasses house) {
        slices().matching("org.daybook.(**)").should().beFreeOfCycles().check(house);
    }

    @ArchTest
    void aRoomUsesOnlyFloorsBelowIt(JavaClasses classes) {
        var house = Architectures.layeredArchitecture().consideringOnlyDependenciesInAnyPackage("org.daybook..")
                .withOptionalLayers(true).layer("start").definedBy("org.daybook");
        var below = new ArrayList<String>();
        for (var floor : FLOORS) {
            for (var room : floor) {
                house = house.layer(room).definedBy("org.daybook." + room + "..");
                house = below.isEmpty()
                        ? house.whereLayer(room).mayNotAccessAnyLayer()
                        : house.whereLayer(room).mayOnlyAccessLayers(below.toArray(String[]::new));
            }
            below.addAll(floor);
        }
        house.whereLayer("cli").mayNotBeAccessedByAnyLayer().whereLayer("start").mayNotBeAccessedByAnyLayer()
                .ignoreDependency(resideInAnyPackage("org.daybook"), resideInAnyPackage("org.daybook.cli.."))
                .ensureAllClassesAreContainedInArchitecture().check(classes);
    }

    @ArchTest
    void onlyTheGateOpensATransaction(JavaClasses house) {
        noClasses().that().resideOutsideOfPackage("org.daybook.vault..").and()
                .doNotHaveFullyQualifiedName("org.daybook.staff.Gate").and()
                .areNotAnnotatedWith(MayOpenTransactions.class).should().callMethodWhere(opensATransaction())
                .check(house);
    }

    /// The policy is queried about the signed-in colleague, or to find who could act; nowhere else.
    @ArchTest
    void onlyTheGateAsksThePolicy(JavaClasses house) {
        noClasses().that().areNotAssignableTo(Gate.class).and().areNotAssignableTo(Permission.class).should()
                .callMethodWhere(describe("asking the policy",
                        call -> call.getTargetOwner().isEquivalentTo(Permission.class)
                                && List.of("allows", "allowsWithReason").contains(call.getName())))
                .check(house);
    }

    @ArchTest
    void javaSqlStaysInTheVault(JavaClasses house) {
        noClasses().that().resideOutsideOfPackage("org.daybook.vault..").should().dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..").check(house);
    }

    @ArchTest
    void jdbiStaysInTheVaultAndTheStores(JavaClasses house) {
        noClasses().that().resideOutsideOfPackage("org.daybook.vault..").and(not(stores())).should()
                .dependOnClassesThat().resideInAnyPackage("org.jdbi..").check(house);
    }

    @ArchTest
    void vaultDisclosureAndBaseKnowNoScreen(JavaClasses house) {
        noClasses().that()
                .resideInAnyPackage("org.daybook.vault..", "org.daybook.disclosure..", "org.daybook.base..").should()
                .dependOnClassesThat().resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..").check(house);
    }

    @ArchTest
    void disclosureKnowsNoSql(JavaClasses house) {
        noClasses().that().resideInAnyPackage("org.daybook.disclosure..").should().dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.jdbi..", "org.daybook.vault..").check(house);
    }

    @ArchTest
    void scenesAreForControllersAndScreens(JavaClasses house) {
        noClasses().that().resideOutsideOfPackages("org.daybook.ui..", "org.daybook.app..", "org.daybook.signin..")
                .and(not(screens()))
                .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..").check(house);
    }

    @ArchTest
    void controllersKnowNoStore(JavaClasses house) {
        noClasses().that().haveSimpleNameEndingWith("Controller").should().dependOnClassesThat()
                .haveSimpleNameEndingWith("Store").check(house);
    }

    /// Data that may be about anybody reaches no screen: neither unfiltered rows, nor a passage.
    @ArchTest
    void screensKnowNoUnfilteredRows(JavaClasses house) {
        noClasses().that(screens()).should().dependOnClassesThat().areAssignableTo(UnfilteredRows.class).orShould()
                .dependOnClassesThat().areAssignableTo(SubjectWork.class).check(house);
    }

    /// The screen reads the name of a sheet and its number of rows directly; for its rows it waits.
    @ArchTest
    void whatASheetIsCalledOpensNoPassage(JavaClasses house) {
        methods().that().areDeclaredInClassesThat().areAssignableTo("org.daybook.exchange.SourceSheet").and()
                .haveNameMatching("file|whole|called|label|name|hidden|notices|hiddenParts|rowCount|form")
                .should(notCall(describe("reading rows",
                        call -> call.getTargetOwner().isAssignableTo("org.daybook.exchange.SourceSheet")
                                && List.of("forEachRow", "untilEnough", "first").contains(call.getName())
                                || call.getTargetOwner().getName().equals("org.daybook.vault.OpenVault"))))
                .check(house);
    }

    private static ArchCondition<JavaMethod> notCall(DescribedPredicate<JavaMethodCall> what) {
        return new ArchCondition<>("not call " + what.getDescription()) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getMethodCallsFromSelf().stream().filter(what)
                        .forEach(call -> events.add(SimpleConditionEvent.violated(method, call.getDescription())));
            }
        };
    }

    @ArchTest
    void storesAndControllersAreNotPublic(JavaClasses house) {
        classes().that().haveSimpleNameEndingWith("Controller").or().haveSimpleNameEndingWith("Store").and()
                .areNotRecords().should().notBePublic().check(house);
    }

    @ArchTest
    void onlyTheBackgroundMakesThreads(JavaClasses house) {
        noClasses().that().areNotAnnotatedWith(MayMakeThreads.class).and(not(background())).should()
                .callMethodWhere(makesAThread()).orShould().callConstructorWhere(describe("a thread",
                        call -> call.getTargetOwner().isAssignableTo(Thread.class)))
                .check(house);
    }

    @ArchTest
    void theHouseHasNoTelephone(JavaClasses house) {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..")
                .orShould().dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(Socket|ServerSocket|DatagramSocket|URLConnection|HttpURLConnection)")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.io.ObjectInputStream").check(house);
    }

    @ArchTest
    void timeAndChanceComeThroughTheDoor(JavaClasses house) {
        noClasses().should().callMethodWhere(nowWithoutAClock()).orShould().callConstructorWhere(
                describe("chance of its own", call -> call.getTargetOwner().getName().equals("java.util.Random")
                        && call.getTarget().getRawParameterTypes().isEmpty()))
                .orShould().callMethod(Math.class, "random").check(house);
    }

    @ArchTest
    void everyPackageIsNullMarked(JavaClasses house) {
        var packages = house.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
        var unmarked = packages.stream().filter(room -> !room.isAnnotatedWith(NullMarked.class))
                .map(room -> room.getName()).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(List.of(), List.copyOf(unmarked));
    }

    @ArchTest
    void noStaticFieldChanges(JavaClasses house) {
        fields().that().areStatic().and(describe("written in source", field -> !isSynthetic(field))).should().beFinal()
                .check(house);
    }

    @ArchTest
    void standardStreamsAreForTheCommandLine(JavaClasses house) {
        noClasses().that().resideOutsideOfPackages("org.daybook.cli..", "org.daybook").should()
                .accessField(System.class, "out").orShould().accessField(System.class, "err").orShould()
                .accessField(System.class, "in").check(house);
    }

    private static boolean isSynthetic(JavaField field) {
        return field.getModifiers().contains(JavaModifier.SYNTHETIC) || field.getName().startsWith("$");
    }

    private static DescribedPredicate<JavaClass> stores() {
        return describe("stores", type -> outermost(type).getSimpleName().endsWith("Store")
                || outermost(type).getSimpleName().endsWith("Rows"));
    }

    private static DescribedPredicate<JavaClass> screens() {
        return describe("controllers, screens and features",
                type -> outermost(type).getSimpleName().endsWith("Controller")
                        || outermost(type).getSimpleName().endsWith("Screens")
                        || outermost(type).getSimpleName().startsWith("Feature")
                        || outermost(type).getSimpleName().endsWith("Feature"));
    }

    private static DescribedPredicate<JavaClass> background() {
        return describe("the background",
                type -> List.of("org.daybook.ui.Background", "org.daybook.ui.Lane")
                        .contains(outermost(type).getName()));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }

    private static DescribedPredicate<JavaMethodCall> opensATransaction() {
        return describe("opening a transaction",
                call -> call.getTargetOwner().getName().equals("org.daybook.vault.OpenVault")
                        && List.of("write", "look", "read").contains(call.getName()));
    }

    private static DescribedPredicate<JavaMethodCall> makesAThread() {
        return describe("a thread or a hop to the screen's thread",
                call -> call.getTargetOwner().getName().equals("javafx.application.Platform")
                        && call.getName().equals("runLater")
                        || call.getTargetOwner().getName().equals("java.util.concurrent.Executors")
                        || call.getTargetOwner().getName().equals("java.util.concurrent.ForkJoinPool")
                        || call.getTargetOwner().isAssignableTo(java.util.concurrent.CompletableFuture.class)
                                && call.getName().endsWith("Async")
                        || call.getTargetOwner().isAssignableTo(Thread.class)
                                && List.of("start", "ofVirtual", "ofPlatform", "startVirtualThread")
                                        .contains(call.getName()));
    }

    private static DescribedPredicate<JavaMethodCall> nowWithoutAClock() {
        return describe("now() without a clock", call -> call.getTargetOwner().getPackageName().startsWith("java.time")
                && call.getName().equals("now") && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.isAssignableTo(Clock.class))
                || call.getTargetOwner().getName().equals("java.lang.System")
                        && call.getName().equals("currentTimeMillis"));
    }
}

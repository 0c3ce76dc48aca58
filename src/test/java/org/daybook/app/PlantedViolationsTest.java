package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Plants one violation after the other and sees the rule of [ArchitectureTest] fail: a rule that cannot fail is no rule.
class PlantedViolationsTest {
    /// A rule, and sources (class name, body) that break it and only need the program's own class path.
    record Planted(String name, BiConsumer<ArchitectureTest, JavaClasses> rule, List<String> sources) {
        @Override
        public String toString() {
            return name;
        }
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("violations")
    void theRuleFails(Planted planted) throws IOException {
        var classes = compile(planted.sources());
        assertThrows(AssertionError.class, () -> planted.rule().accept(new ArchitectureTest(), classes));
    }

    static Stream<Planted> violations() {
        return Stream.of(
                planted("enough imported", ArchitectureTest::enoughWasImported,
                        "package org.daybook.base; class Lonely {}"),
                planted("rooms in a circle", ArchitectureTest::roomsFormNoCycles,
                        "package org.daybook.paths; public class A { org.daybook.sessions.B b; }",
                        "package org.daybook.sessions; public class B { org.daybook.paths.A a; }"),
                planted("sub-rooms in a circle", ArchitectureTest::subRoomsFormNoCycles,
                        "package org.daybook.app.one; public class A { org.daybook.app.two.B b; }",
                        "package org.daybook.app.two; public class B { org.daybook.app.one.A a; }"),
                planted("an arrow upwards", ArchitectureTest::aRoomUsesOnlyFloorsBelowIt,
                        "package org.daybook.participants; class Up { org.daybook.paths.Path path; }"),
                planted("an arrow sideways", ArchitectureTest::aRoomUsesOnlyFloorsBelowIt,
                        "package org.daybook.disclosure; class Aside { org.daybook.vault.Secret secret; }"),
                planted("a room nobody drew", ArchitectureTest::aRoomUsesOnlyFloorsBelowIt,
                        "package org.daybook.util; class Lumber { org.daybook.base.Quarter quarter; }"),
                planted("a transaction round the Gate", ArchitectureTest::onlyTheGateOpensATransaction,
                        "package org.daybook.paths; class Round { Object go(org.daybook.vault.OpenVault v) { return v.look(tx -> 1); } }"),
                planted("the policy round the Gate", ArchitectureTest::onlyTheGateAsksThePolicy,
                        "package org.daybook.staff; class Round { boolean may(StaffMember who) { return Permission.REVIEW.allows(who.roles()); } }"),
                planted("java.sql in a room", ArchitectureTest::javaSqlStaysInTheVault,
                        "package org.daybook.paths; class Sql { java.sql.Connection connection; }"),
                planted("jdbi outside a store", ArchitectureTest::jdbiStaysInTheVaultAndTheStores,
                        "package org.daybook.paths; class Mapper { org.jdbi.v3.core.Handle handle; }"),
                planted("a screen in the vault", ArchitectureTest::vaultDisclosureAndBaseKnowNoScreen,
                        "package org.daybook.vault; class Window { javafx.scene.Node node; }"),
                planted("SQL in disclosure", ArchitectureTest::disclosureKnowsNoSql,
                        "package org.daybook.disclosure; class Query { java.sql.ResultSet rows; }"),
                planted("a scene in a facade", ArchitectureTest::scenesAreForControllersAndScreens,
                        "package org.daybook.paths; class Facade { javafx.scene.control.Label label; }"),
                planted("a controller with a store", ArchitectureTest::controllersKnowNoStore,
                        "package org.daybook.paths; class OddStore {} ",
                        "package org.daybook.paths; class OddController { OddStore store; }"),
                planted("unfiltered rows on a screen", ArchitectureTest::screensKnowNoUnfilteredRows,
                        "package org.daybook.paths; class OddController { org.daybook.staff.UnfilteredRows<String> rows; }"),
                planted("a public store", ArchitectureTest::storesAndControllersAreNotPublic,
                        "package org.daybook.paths; public class OpenStore {}"),
                planted("a thread of its own", ArchitectureTest::onlyTheBackgroundMakesThreads,
                        "package org.daybook.paths; class Own { void go() { new Thread(() -> {}).start(); } }"),
                planted("a hop to the screen", ArchitectureTest::onlyTheBackgroundMakesThreads,
                        "package org.daybook.paths; class Hop { void go() { javafx.application.Platform.runLater(() -> {}); } }"),
                planted("a pool of its own", ArchitectureTest::onlyTheBackgroundMakesThreads,
                        "package org.daybook.paths; class Pool { Object go() { return java.util.concurrent.Executors.newCachedThreadPool(); } }"),
                planted("a socket", ArchitectureTest::theHouseHasNoTelephone,
                        "package org.daybook.paths; class Phone { java.net.Socket socket; }"),
                planted("foreign objects", ArchitectureTest::theHouseHasNoTelephone,
                        "package org.daybook.paths; class Thaw { java.io.ObjectInputStream in; }"),
                planted("now without a clock", ArchitectureTest::timeAndChanceComeThroughTheDoor,
                        "package org.daybook.paths; class Now { Object go() { return java.time.LocalDate.now(); } }"),
                planted("chance of its own", ArchitectureTest::timeAndChanceComeThroughTheDoor,
                        "package org.daybook.paths; class Dice { Object dice = new java.util.Random(); }"),
                planted("an unmarked package", ArchitectureTest::everyPackageIsNullMarked,
                        "package org.daybook.unmarked; class Loose {}"),
                planted("a static field that changes", ArchitectureTest::noStaticFieldChanges,
                        "package org.daybook.paths; class Shared { static int count; }"),
                planted("a standard stream", ArchitectureTest::standardStreamsAreForTheCommandLine,
                        "package org.daybook.paths; class Loud { void go() { System.out.println(); } }"));
    }

    private static Planted planted(String name, BiConsumer<ArchitectureTest, JavaClasses> rule, String... sources) {
        return new Planted(name, rule, List.of(sources));
    }

    private JavaClasses compile(List<String> sources) throws IOException {
        var files = new ArrayList<String>();
        for (var source : sources) {
            var file = folder.resolve(source.replaceAll("(?s).*?class (\\w+).*", "$1") + ".java");
            files.add(Files.writeString(file, source).toString());
        }
        var classes = Files.createDirectory(folder.resolve("classes"));
        var arguments = new ArrayList<>(List.of("-proc:none", "-d", classes.toString(), "-classpath",
                System.getProperty("java.class.path")));
        arguments.addAll(files);
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null,
                arguments.toArray(String[]::new)));
        return new ClassFileImporter().importPath(classes);
    }
}

package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Tx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Code that changes rows about a woman holds her [SubjectWork], and has thereby named her in the audit trail. Derived from the
/// SQL in the compiled classes and from the tables that the rooms declare.
class SubjectWorkTest {
    private static final ClassDesc HANDLE = SubjectWork.class.describeConstable().orElseThrow();
    private static final ClassDesc WORK = UnitOfWork.class.describeConstable().orElseThrow();
    /// A change of a table, also of one whose name is filled in.
    private static final Pattern CHANGE = Pattern
            .compile(
                    "\\b(?:insert(?: or \\w+)? into|update(?: or \\w+)?|delete from|replace into)\\s+\"?(<\\w+>|%s|\\w+)");
    private static final String VAULT = "/org/daybook/vault/";
    private static final Pattern FILLED_IN = Pattern.compile("<\\w+>|%s");
    /// Code that changes rows about women without the handle.
    private static final Map<String, Set<String>> BESIDE = new TreeMap<>(Map.of(
            "a key that follows from her stored name, made along the way for names of a former program",
            Set.of("NameKeyStore.put"),
            "everyone on a lost copy, up to thousands: the line names the sheet that lists them",
            Set.of("BreachStore.insert"),
            "everyone whom an import brought or proposes something of, up to thousands: the line names the import",
            Set.of("ImportUndoStore.delete", "ProposalStore.undo", "HiddenMarkStore.number",
                    "CountedMarkStore.deleteWith"),
            "nobody knows yet whom a referral to us is about; once it led to her, her own handle writes it, and a receipt says "
                    + "nothing of her",
            Set.of("IncomingStore.insert", "IncomingStore.notHere", "IncomingStore.receipt", "IncomingStore.delete"),
            "a session is named by itself, and whom it is for is asked where that is said (Invited.demandFit)",
            Set.of("SessionStore.insert", "CalendarStore.move", "SeriesStore.put")));
    /// Code that names her without checking whether the acting colleague may see her.
    private static final Map<String, Set<String>> UNASKED = new TreeMap<>(Map.of(
            "done again after a restore, whoever opens the store",
            Set.of("AfterRestore.her", "AfterRestore.standing", "ReplayAfterRestore.ofWoman",
                    "CardsJoined.partForProgram", "Purging.file",
                    "Purging.again", "KeptApart.keepAfterRestore",
                    "Papers.removeAgain"),
            "a mark says that she was erased; somebody is to decide about it", Set.of("Erasure.ask"),
            "goes with the card to which hers was joined",
            Set.of("CardsJoined.below", "CardsJoined.follow", "Erasure.forget"),
            "a sign at her company puts her on the list of whom to speak with, whoever raised it",
            Set.of("CheckIns.addAllAt", "PlacementImport.speakWith"),
            "a proposal ends, and her part of it", Set.of("Retention.drop", "TakingOut.takeOut"),
            "the name of whoever is erased goes from what led to another", Set.of("IncomingReferrals.erase"),
            "decides whether she is seen again, or is shown to whoever decides",
            Set.of("Erasures.known", "Erasures.shown")));

    /// Classes with which an import writes; its audit line names the import, whose women are in `import_key`.
    private static final Set<String> BULK = Set.of("MemberImport", "ConsentImport", "NumberImport", "PathImport",
            "SessionImport", "ReadingImport", "ImportKeys", "MilestoneImport", "ChildImport",
            "AddressBookImport", "CompanyImport", "TrainingImport", "ReferralImport", "RefusedWriting",
            "PlacementImport",
            "ProposalWriting");

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void noRowAboutAWomanChangesWithoutHerHandle() {
        assertEquals(names(BESIDE), changes(program(), tables()));
    }

    /// Returns the tables that the rooms declare, and those whose rows belong to one of theirs, such as the parts of a
    /// document.
    private Set<String> tables() {
        var declared = Set.copyOf(house.open().personalData().tables());
        var tables = new TreeSet<>(declared);
        tables.addAll(house.open().vault()
                .read(tx -> tx.handle().createQuery("""
                select distinct t.name, f."table" as of
                  from sqlite_schema t, pragma_foreign_key_list(t.name) f
                 where t.type = 'table'""").map((row, _) -> Map.entry(row.getString("of"), row.getString("name")))
                        .stream()
                        .filter(one -> declared.contains(one.getKey()) && !one.getKey().equals("session"))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.toSet())));
        assertTrue(tables.containsAll(Set.of("paper_chunk", "enrolment_pause", "merge_moved")), tables.toString());
        return tables;
    }

    /// Planted: a store class that changes her rows with only the transaction.
    @Test
    void aPlantedChangeIsFound() throws IOException {
        assertEquals(new TreeSet<>(Set.of("PlantedStore.leave", "PlantedStore.anyTable", "PlantedStore.each")),
                changes(List.of(parsed(PlantedStore.class)), Set.of("path_waiting")));
    }

    /// Rows written in bulk are not named in the audit line, so only an import writes this way.
    @Test
    void onlyAnImportWritesInBulk() {
        var found = program().stream().filter(one -> methods(one).anyMatch(SubjectWorkTest::writesInBulk))
                .map(one -> one.thisClass().asInternalName().replaceAll(".*/", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(BULK), found);
    }

    private static boolean writesInBulk(MethodModel method) {
        return method.code().stream().flatMap(code -> code.elementStream())
                .anyMatch(element -> element instanceof InvokeInstruction call
                        && call.owner().asInternalName().endsWith("/BulkInsert")
                        && call.name().stringValue().equals("<init>"));
    }

    @Test
    void whoIsNotAskedWhetherSheMayIsListed() {
        var found = program().stream().flatMap(one -> methods(one)
                .filter(method -> calls(method, "aboutForProgram") || calls(method, "aboutHidden"))
                .map(method -> name(one, method))).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(names(UNASKED), found);
    }

    @Test
    void onlyAUnitOfWorkYieldsAHandle() {
        var found = program().stream().flatMap(one -> methods(one).filter(SubjectWorkTest::makesAHandle)
                .map(method -> name(one, method))).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                new TreeSet<>(Set.of("UnitOfWork.about", "UnitOfWork.aboutHidden", "UnitOfWork.aboutJoined",
                        "UnitOfWork.aboutForProgram", "UnitOfWork.aboutNew")),
                found);
    }

    private static TreeSet<String> names(Map<String, Set<String>> reasoned) {
        return reasoned.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<String> changes(List<ClassModel> classes, Set<String> tables) {
        assertTrue(tables.contains("path_waiting"), "nothing is declared");
        return classes.stream().flatMap(one -> methods(one)
                .filter(method -> !method.methodTypeSymbol().parameterList().contains(HANDLE))
                .filter(method -> texts(method).anyMatch(sql -> changes(sql, tables)))
                .map(method -> name(one, method))).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean changes(String sql, Set<String> tables) {
        return CHANGE.matcher(sql).results().map(match -> match.group(1))
                .anyMatch(table -> table.equals("session")
                        ? sql.contains("participant")
                        : tables.contains(table) || FILLED_IN.matcher(table).matches());
    }

    /// Returns the rooms; the vault below them knows no women.
    private static List<ClassModel> program() {
        try (var files = Files.walk(Path.of(SubjectWork.class.getProtectionDomain().getCodeSource().getLocation()
                .toURI()))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.toString().contains(VAULT)).map(SubjectWorkTest::parsed).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ClassModel parsed(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassModel parsed(Class<?> one) throws IOException {
        try (var bytes = one
                .getResourceAsStream(one.getName().substring(one.getPackageName().length() + 1) + ".class")) {
            return ClassFile.of().parse(java.util.Objects.requireNonNull(bytes).readAllBytes());
        }
    }

    private static Stream<MethodModel> methods(ClassModel one) {
        return one.methods().stream();
    }

    /// A lambda counts as the enclosing method.
    private static String name(ClassModel one, MethodModel method) {
        var owner = one.thisClass().asInternalName().replaceAll(".*[/$]", "");
        return owner + "." + method.methodName().stringValue().replaceAll("lambda\\$(\\w+)\\$\\d+", "$1");
    }

    private static Stream<String> texts(MethodModel method) {
        return method.code().stream().flatMap(code -> code.elementStream()).flatMap(element -> switch (element) {
            case ConstantInstruction constant -> Stream.of(constant.constantValue());
            case InvokeDynamicInstruction dynamic -> dynamic.bootstrapArgs().stream();
            default -> Stream.empty();
        }).filter(String.class::isInstance).map(String.class::cast);
    }

    private static boolean calls(MethodModel method, String name) {
        return method.code().stream().flatMap(code -> code.elementStream()).anyMatch(
                element -> element instanceof InvokeInstruction call && call.name().stringValue().equals(name)
                        && (call.owner().asSymbol().equals(WORK) || call.owner().asSymbol().equals(HANDLE)));
    }

    private static boolean makesAHandle(MethodModel method) {
        return method.code().stream().flatMap(code -> code.elementStream())
                .anyMatch(element -> element instanceof InvokeInstruction call
                        && call.owner().asSymbol().equals(HANDLE) && call.name().stringValue().equals("<init>"));
    }

    /// A store class of a room.
    static final class PlantedStore {
        private static final List<String> TABLES = List.of("path_waiting");

        private PlantedStore() {}

        static void leave(Tx tx) {
            tx.handle().execute("delete from path_waiting");
        }

        static void leave(SubjectWork work) {
            work.tx().handle().execute("delete from path_waiting where participant = ?", work.her().value());
        }

        static void anyTable(UnitOfWork work, String table) {
            work.tx().handle().execute("update \"%s\" set since = ''".formatted(table));
        }

        static void each(UnitOfWork work) {
            TABLES.forEach(_ -> work.tx().handle().execute("insert into path_waiting (id) values (1)"));
        }

        static void of(Tx tx) {
            tx.handle().execute("select * from path_waiting");
        }
    }
}

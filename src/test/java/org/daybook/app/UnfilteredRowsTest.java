package org.daybook.app;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.site.OpenSite;
import org.daybook.base.ParticipantId;
import org.daybook.participants.PersonRow;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Preset;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnfilteredRows.Purpose;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Tx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Lists of women leave a store class only as [UnfilteredRows], and reach a screen, a print or an export only after filtering.
@AnalyzeClasses(packages = "org.daybook", importOptions = ImportOption.DoNotIncludeTests.class)
class UnfilteredRowsTest {
    private static final String OTHER = "seven otters under bridges";
    /// Data about one woman, selected by her id or by that of something belonging to her.
    private static final Pattern OF_ONE = Pattern
            .compile("(?:\\bid|row_id|participant|case_file|reading|child|merge|paper|kept|folded) = :");
    private static final Pattern READS = Pattern.compile("\\bfrom\\s+\\w+");
    /// Lists of women that leave a store class unfiltered.
    private static final Map<String, Set<String>> BESIDE = new TreeMap<>(Map.of(
            "how long a record is kept: no screen asks for it",
            Set.of("lastSeen", "AttendanceStore.visits", "CaseRetentionStore.owners", "RetentionStore.kept"),
            "whether somebody has a mark: of those who are visible, and for the look for conflicts",
            Set.of("AttendanceStore.marked", "LateStore.of"),
            "what those answered whom the caller names", Set.of("ConsentStore.objecting", "ConsentStore.holding"),
            "by what an import knows somebody again: it shows rows of the file, and of the store counts alone",
            Set.of("ImportStore.keys", "NameKeyStore.keys", "ParticipantStore.known"),
            "of whom there is a card, of those whom the caller names", Set.of("ParticipantStore.withCard"),
            "names of a former program, to make their keys", Set.of("NameKeyStore.keyless")));
    /// Code that reads all rows, and why it shows nobody.
    private static final Map<Purpose, Set<String>> EVERYONE = new TreeMap<>(Map.of(
            Purpose.RETENTION,
            Set.of("DueRecords.everything", "DueRecords.find", "DueRecords.free", "DueRecords.ledgers",
                    "DueRecords.ledgerUntil", "Purging.takeOut", "Retention.drop", "Sorted.of"),
            Purpose.ERASURE, Set.of("Erasures.waiting", "IncomingReferrals.erase", "SharedNames.of"),
            Purpose.CONFLICTS,
            Set.of("Paths.whoIsOn", "Groups.inside", "PathCompanions.with", "Matching.limits", "Placements.working",
                    "PlacementRules.seated"),
            Purpose.COUNTING,
            Set.of("WaitingList.waiting", "Breaches.onTheCopy", "Breaches.onTheList", "FactFinder.facts"),
            Purpose.CHECKING, Set.of("Papers.altered"), Purpose.PROTECTION,
            Set.of("CheckIns.addAllAt", "NamesInText.of")));

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @ArchTest
    void storesHandOutListsOfWomenUnfiltered(JavaClasses program) {
        assertEquals(names(BESIDE.values()), raw(program.stream()));
    }

    /// Planted: a store class with an unfiltered list of women.
    @Test
    void aPlantedRawListIsFound() {
        assertEquals(new TreeSet<>(Set.of("PlantedStore.waiting", "PlantedStore.days")),
                raw(new ClassFileImporter().importClasses(PlantedStore.class).stream()));
    }

    @ArchTest
    void whoReadsEveryoneIsListedAndIsNoScreen(JavaClasses program) {
        var found = calling(program, "everyone");
        assertEquals(names(EVERYONE.values()), found);
        assertTrue(
                found.stream().noneMatch(
                        name -> name.matches("\\w*(Controller|Screens|Print|Export|Paper|File|Place|Tab)\\..*")),
                found.toString());
    }

    /// A line that a screen shows is read in one place, after checking whether it may be seen.
    @ArchTest
    void linesOfWomenAreMadeInOnePlace(JavaClasses program) {
        var makers = program.stream().flatMap(one -> one.getConstructorCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(PersonRow.class))
                .map(call -> call.getOriginOwner().getSimpleName()).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(Set.of("ParticipantRows")), makers);
    }

    @Test
    void keptAwayLockedAndJoinedAreGone() {
        var open = house.open();
        var seen = someone().called("Maria").welcomedIn(open);
        var hidden = someone().called("Olena").welcomedIn(open);
        var locked = someone().called("Amina").welcomedIn(open);
        var joined = someone().called("Mariia").welcomedIn(open);
        var lu = open.team().add(new NewMember("lu", "LU", Preset.CASEWORKER.roles()), OTHER.toCharArray());
        open.participants().keptAway().keep(hidden.id(), lu.id(), KeptAway.Because.RELATED, KeptAway.SaidBy.SHE);
        open.cardsJoined().join(seen.id(), joined.id());
        open.rights().lock(locked.id());
        var all = UnfilteredRows.of(Stream.of(seen, hidden, locked, joined).map(her -> her.id()).toList(), her -> her);
        house.as("lu", OTHER, day -> {
            assertEquals(List.of(seen.id(), locked.id()), day.gate().look(Permission.LIST_PEOPLE, all::visible));
            assertEquals(List.of(seen.id()), day.gate().look(Permission.LIST_PEOPLE, all::usable));
            assertEquals(Optional.of("participants.refusal.unknown"), refusal(day, hidden.id()));
            assertEquals(Optional.empty(), refusal(day, seen.id()));
        });
    }

    private static Optional<String> refusal(OpenSite day, ParticipantId her) {
        try {
            day.gate().look(Permission.LIST_PEOPLE, work -> day.participants().row(work, her));
            return Optional.empty();
        } catch (org.daybook.base.Refusal refusal) {
            return Optional.of(refusal.key());
        }
    }

    private static TreeSet<String> names(Collection<Set<String>> reasoned) {
        return reasoned.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    /// A lambda counts as the enclosing method.
    private static TreeSet<String> calling(JavaClasses house, String name) {
        return house.stream().flatMap(one -> one.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(UnfilteredRows.class)
                        && call.getName().equals(name))
                .map(call -> call.getOriginOwner().getSimpleName() + "."
                        + call.getOrigin().getName().replaceAll("lambda\\$(\\w+)\\$\\d+", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<String> raw(Stream<JavaClass> classes) {
        return classes.filter(one -> one.getSimpleName().endsWith("Store"))
                .filter(one -> !one.getPackageName().endsWith(".vault"))
                .flatMap(one -> one.getMethods().stream().map(JavaMethod::reflect)
                        .filter(method -> !method.isSynthetic() && isList(method.getGenericReturnType()))
                        .filter(method -> readsMany(one, method)).map(method -> name(one, method)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(JavaClass one, Method method) {
        return method.getName().equals("lastSeen") ? "lastSeen" : one.getSimpleName() + "." + method.getName();
    }

    private static boolean readsMany(JavaClass one, Method method) {
        var descriptor = java.lang.invoke.MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                .descriptorString();
        try (var bytes = method.getDeclaringClass()
                .getResourceAsStream(one.getName().substring(one.getPackageName().length() + 1) + ".class")) {
            return ClassFile.of().parse(Objects.requireNonNull(bytes).readAllBytes()).methods().stream()
                    .filter(model -> model.methodName().equalsString(method.getName())
                            && model.methodType().equalsString(descriptor))
                    .flatMap(UnfilteredRowsTest::texts)
                    .anyMatch(sql -> READS.matcher(sql).find() && !OF_ONE.matcher(sql).find());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<String> texts(MethodModel method) {
        return method.code().stream().flatMap(code -> code.elementStream())
                .filter(ConstantInstruction.class::isInstance)
                .map(element -> ((ConstantInstruction) element).constantValue()).filter(String.class::isInstance)
                .map(String.class::cast);
    }

    private static boolean isList(Type type) {
        return type instanceof ParameterizedType several && several.getRawType() != UnfilteredRows.class
                && Stream.of(several.getActualTypeArguments()).anyMatch(UnfilteredRowsTest::tellsOfAWoman);
    }

    private static boolean tellsOfAWoman(Type type) {
        return switch (type) {
            case ParameterizedType several -> several.getRawType() != UnfilteredRows.class
                    && Stream.of(several.getActualTypeArguments()).anyMatch(UnfilteredRowsTest::tellsOfAWoman);
            case Class<?> one -> one.equals(ParticipantId.class) || one.isRecord()
                    && one.getPackageName().startsWith("org.daybook") && Stream.of(one.getRecordComponents())
                            .anyMatch(part -> tellsOfAWoman(part.getGenericType()));
            default -> false;
        };
    }

    /// A store class of a room.
    static final class PlantedStore {
        record Row(ParticipantId her, String card) {}

        private PlantedStore() {}

        static List<Row> waiting(Tx tx) {
            return rows(tx, "select participant, card from path_waiting");
        }

        static Map<ParticipantId, String> days(Tx tx) {
            return rows(tx, "select participant, card from path_waiting where on_day > :day").stream()
                    .collect(Collectors.toMap(Row::her, Row::card));
        }

        static List<Row> of(Tx tx) {
            return rows(tx, "select participant, card from path_waiting where participant = :her");
        }

        static UnfilteredRows<Row> unfiltered(Tx tx) {
            return UnfilteredRows.of(rows(tx, "select participant, card from path_waiting"), Row::her);
        }

        private static List<Row> rows(Tx tx, String sql) {
            Function<String, Row> row = card -> new Row(new ParticipantId(new java.util.UUID(0, 0)), card);
            return tx.handle().createQuery(sql).mapTo(String.class).map(row).list();
        }
    }
}

package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.daybook.base.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The copy of a closed store that is kept before the program is replaced.
class KeptCopyTest {
    private static final String FIRST = "desk-before-0.2.0-20261125-090000";
    @TempDir
    Path temp;
    private Path desk = Path.of("");

    @BeforeEach
    void aStoreWithOnePerson() {
        desk = temp.resolve("desk");
        try (var vault = TestVaults.create(desk, TestVaults.PEOPLE)) {
            TestVaults.welcome(vault, "1", "Zuleika");
        }
    }

    @Test
    void isTheStoreByteByByteAndOpensLikeIt() {
        var before = Footprint.of(desk);
        var copy = keep("0.2.0");
        assertEquals(temp.resolve(FIRST), copy);
        assertEquals(withoutLock(before), withoutLock(Footprint.of(copy)));
        assertEquals(before, Footprint.of(desk));
        assertEquals(List.of("Zuleika"), people(copy));
        assertEquals(List.of("Zuleika"), people(desk));
    }

    @Test
    void theLogOfACrashedProgramComesAlong() throws Exception {
        try (var child = ChildProgram.start(temp, "save", desk.toString(), "100", "Ada")) {
            child.awaitLine("open");
            child.awaitLine("100");
            child.awaitLine("101");
            child.kill();
        }
        assertTrue(Files.size(desk.resolve("store-1.db-wal")) > 0);
        assertTrue(people(keep("0.2.0")).containsAll(List.of("Zuleika", "Ada100", "Ada101")));
    }

    @Test
    void aStoreThatIsOpenIsNotCopiedAndOneThatIsBeingCopiedDoesNotOpen() {
        var surroundings = TestVaults.surroundings();
        try (var vault = TestVaults.open(desk, TestVaults.PEOPLE)) {
            assertEquals("vault.refusal.open-elsewhere", refusalOf(() -> keep("0.2.0")));
            assertEquals(1, people(vault).size());
        }
        assertEquals(List.of("desk"), names());
        try (var copy = Vault.keepCopy(new StoreFolder(desk), "0.2.0", surroundings)) {
            assertEquals("vault.refusal.open-elsewhere", refusalOf(() -> people(desk)));
            assertTrue(Files.isDirectory(copy.folder()));
        }
        assertEquals(List.of("Zuleika"), people(desk));
    }

    @Test
    void whatIsNoStoreIsRefusedAndNothingIsMade() throws Exception {
        Files.createDirectory(temp.resolve("empty"));
        assertEquals("vault.refusal.missing-file",
                refusalOf(() -> Vault.keepCopy(new StoreFolder(temp.resolve("empty")), "0.2.0",
                        TestVaults.surroundings())));
        Files.delete(desk.resolve("store-1.db"));
        assertEquals("vault.refusal.missing-file", refusalOf(() -> keep("0.2.0")));
        assertEquals(List.of("desk", "empty"), names());
    }

    @Test
    void theCopyOfAnEarlierUpdateGoesOnlyOnceTheNextIsWhole() throws Exception {
        var first = keep("0.2.0");
        Files.delete(desk.resolve("store-1.db"));
        Files.createDirectory(desk.resolve("store-1.db"));
        assertEquals("vault.refusal.missing-file", refusalOf(() -> keep("0.3.0")));
        assertTrue(Files.isDirectory(first));
        Files.delete(desk.resolve("store-1.db"));
        Files.copy(first.resolve("store-1.db"), desk.resolve("store-1.db"));
        var second = keep("0.3.0");
        assertEquals(List.of("desk", second.getFileName().toString()), names());
        assertEquals(List.of(second), Vault.keptCopies(new StoreFolder(desk)));
    }

    @Test
    void aCopyThatSomebodyOpenedStays() {
        var first = keep("0.2.0");
        assertEquals(List.of("Zuleika"), people(first));
        keep("0.3.0");
        assertEquals(List.of("desk", FIRST, "desk-before-0.3.0-20261125-090000"), names());
    }

    @Test
    void whatAKilledCopyingLeftDoesNotCountAndGoes() throws Exception {
        var half = Files.createDirectory(temp.resolve("desk-before-0.2.0-20261124-080000.part"));
        Files.write(half.resolve("slots"), new byte[10]);
        Files.write(half.resolve("store-1.db"), new byte[10]);
        assertEquals(List.of(), Vault.keptCopies(new StoreFolder(desk)));
        assertEquals(List.of("desk", keep("0.2.0").getFileName().toString()), names());
    }

    @Test
    void aFolderThatMerelyLooksAlikeIsLeftAlone() throws Exception {
        for (var name : List.of("desk-before-0.2.0", "desk-before-x-20261124-080000",
                "desk2-before-0.2.0-20261124-080000",
                "desk-before-20261124-080000")) {
            Files.write(Files.createDirectory(temp.resolve(name)).resolve("slots"), new byte[10]);
        }
        keep("0.2.0");
        assertEquals(6, names().size());
    }

    @Test
    void whoDestroysTheStoreDestroysTheCopyToo() {
        keep("0.2.0");
        try (var vault = TestVaults.open(desk, TestVaults.PEOPLE)) {
            vault.destroy();
        }
        assertEquals(List.of(), names());
    }

    @Test
    void theCopyIsForItsOwnerAlone() throws Exception {
        var copy = keep("0.2.0");
        assertFalse(Files.getPosixFilePermissions(copy).toString().contains("GROUP"));
        assertFalse(Files.getPosixFilePermissions(copy).toString().contains("OTHERS"));
    }

    private Path keep(String version) {
        try (var copy = Vault.keepCopy(new StoreFolder(desk), version, TestVaults.surroundings())) {
            return copy.folder();
        }
    }

    private static String refusalOf(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(Refusal.class, act).key();
    }

    private static List<String> people(Path folder) {
        try (var vault = TestVaults.open(folder, TestVaults.PEOPLE)) {
            return people(vault);
        }
    }

    private static List<String> people(OpenVault vault) {
        return TestVaults.texts(vault, "select name from person order by id");
    }

    private static TreeMap<String, String> withoutLock(Footprint footprint) {
        var files = new TreeMap<>(footprint.files());
        files.remove("lock");
        return files;
    }

    private List<String> names() {
        return java.util.Arrays.stream(temp.toFile().list()).filter(name -> !name.equals("child-temp")).sorted()
                .toList();
    }
}

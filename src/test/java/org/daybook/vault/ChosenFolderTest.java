package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody chooses the folder of her site: the folder itself, or the stick on which it is.
class ChosenFolderTest {
    @TempDir
    Path stick;

    @Test
    void theFolderItselfOrTheOnlyOneInIt() throws IOException {
        var store = storeIn(stick.resolve("site"));
        Files.createDirectory(stick.resolve("photos"));
        Files.createFile(stick.resolve("letter.txt"));
        assertEquals(Optional.of(store), StoreFolder.chosen(store.path()));
        assertEquals(Optional.of(store), StoreFolder.chosen(stick));
    }

    @Test
    void ofTwoSitesOnOneStickNoneIsGuessed() throws IOException {
        storeIn(stick.resolve("site"));
        storeIn(stick.resolve("other"));
        assertEquals(Optional.empty(), StoreFolder.chosen(stick));
    }

    @Test
    void noneWhereThereIsNone() throws IOException {
        assertEquals(Optional.empty(), StoreFolder.chosen(stick));
        assertEquals(Optional.empty(), StoreFolder.chosen(stick.resolve("gone")));
        assertEquals(Optional.empty(), StoreFolder.chosen(Files.createFile(stick.resolve("letter.txt"))));
    }

    private static StoreFolder storeIn(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.createFile(folder.resolve("slots"));
        return new StoreFolder(folder);
    }
}

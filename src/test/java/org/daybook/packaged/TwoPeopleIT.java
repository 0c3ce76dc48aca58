package org.daybook.packaged;

import java.nio.file.Files;
import java.nio.file.Path;
import org.daybook.app.TwoPeopleSite;
import org.daybook.packaged.Walked.View;
import org.daybook.packaged.journeys.SeesWhatTwoPeopleDo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What two people do to the same records, through the packaged program.
@ExtendWith(Display.class)
class TwoPeopleIT {
    @TempDir
    Path place;

    @Test
    void whatTwoPeopleDoAtTwiceTheSize(Windows windows) throws Exception {
        var store = Files.createDirectories(place.resolve("two-people"));
        windows.store().copyTo(store);
        TwoPeopleSite.prepare(store, windows.store().cards());
        windows.with(store).walk(SeesWhatTwoPeopleDo.class, new View("it", 200, 1366, 768), place.resolve("walk"));
    }
}

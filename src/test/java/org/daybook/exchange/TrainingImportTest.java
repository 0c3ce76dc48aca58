package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.daybook.exchange.ImportResult.Counts;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The list of trainings that a team in Kaunas kept.
class TrainingImportTest {
    private static final Sheet TRAINING = Sheet.of("Mokymai", "Komandos mokymai 2024-2025", "",
            "Darbuotoja|Tema|Pavadinimas|Val.|Data|Lektorė|Pažymėjimas|Laikomas|Galioja iki",
            "MR|trauma||6|12.03.2025|Dr. Vaitkutė|taip|segtuve 3|12.03.2028",
            "mr||Duomenų apsauga|90 min|2025-04-02||ne||",
            "mr||Lėtas siuvimas|1,5|2025-04-03||taip||",
            "mr|trauma||6|2025-03-12|dr. vaitkutė|||",
            "Ona|trauma||6|2025-05-02||||",
            "mr|magija||2|2025-05-02||||",
            "mr|||2|2025-05-03||||",
            "mr|kita||2|2025-05-04||||",
            "mr|trauma||0,1|2025-05-05||||",
            "mr|trauma||2|2025-05-06||||2025-05-01",
            "mr|trauma||2|2031-05-06||||");

    @RegisterExtension
    final TestHouse house = new TestHouse();
    @RegisterExtension
    final TestHouse other = new TestHouse();

    @TempDir
    Path folder;

    @Test
    void whatTheTeamLearnedComesInOfColleaguesWhoAreHere() throws IOException {
        var site = new Register(house);
        var result = site.run(TRAINING);
        assertEquals(Map.of(SheetKind.TRAINING, new Counts(3, 1, 4)), result.counts());
        assertEquals(List.of("9 unknown-word", "12 not-a-number", "14 impossible-date", "8 unknown-colleague",
                "10 missing", "11 missing", "13 backwards"), Register.said(result));
        assertEquals("360 Dr. Vaitkutė segtuve 3 2028-03-12", site.one("""
                select minutes || ' ' || held_by || ' ' || certificate_at || ' ' || valid_until
                  from staff_training
                 where topic = 'trauma'"""));
        // The name of the training indicates the topic, or is all that is known about it.
        assertEquals("90 none", site.one("""
                select minutes || ' ' || coalesce(certificate_at, 'none')
                  from staff_training
                 where topic = 'data-protection' and title = 'Duomenų apsauga'"""));
        assertEquals("90 ", site.one("""
                select minutes || ' ' || certificate_at
                  from staff_training
                 where topic = 'other' and title = 'Lėtas siuvimas'"""));
        site.comesOnceAndGoes(result, List.of("staff_training"), TRAINING);
        site.goesRound(other, folder, List.of("staff_training"));
    }
}

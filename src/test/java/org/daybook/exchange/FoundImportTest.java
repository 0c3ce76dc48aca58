package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How she found the space is imported from a register as one of the choices of her record, and exported again.
class FoundImportTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();
    @RegisterExtension
    final TestHouse empty = new TestHouse();

    @TempDir
    Path folder;

    private final Register register = new Register(house);

    private String found(String name) {
        return register.one("""
                select coalesce(m.found, '')
                  from participant p
                  left join membership m on m.participant = p.id
                 where p.preferred_name = '%s'""".formatted(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Card|Name|Birth|How did she hear about us?;Friend;Facebook;Police",
            "Tessera|Nome|Nascita|Come ci ha conosciuto;passaparola;internet;Questura",
            "Κάρτα|Όνομα|Γέννηση|Πώς μας βρήκε;φίλη;facebook;αστυνομία",
            "Kortelė|Vardas|Gimimas|Iš kur sužinojo;draugė;internetas;policija",
            "Card|Nume|Naștere|Cum a aflat de noi;prietenă;internet;Poliția",
            "Карта|Име|Раждане|Откъде разбра за нас;от приятелка;интернет;полиция"})
    void howSheFoundTheSpaceIsOneOfTheChoices(String register) {
        var parts = register.split(";", -1);
        this.register.run(Sheet.of("Members", parts[0], "1|Ana|1990-03|" + parts[1], "2|Bea|1991-03|" + parts[2],
                "3|Cea|1992-03|" + parts[3], "4|Dea|1993-03|"));
        assertEquals(List.of("friend", "online", "office", ""),
                List.of(found("Ana"), found("Bea"), found("Cea"), found("Dea")));
    }

    /// The column contains names, too.
    @Test
    void whatIsNoneOfTheChoicesIsLeftOutAndSheComesIn() {
        var result = register.run(Sheet.of("Members", "Card|Name|Birth|Referred by", "1|Ana|1990-03|Zebulonia",
                "2|Bea|1991-03|?", "3|Cea|1991-03|friend?"));
        assertEquals(List.of("2 found-not-read", "4 found-not-read"), Register.said(result));
        assertEquals(List.of("", "", ""), List.of(found("Ana"), found("Bea"), found("Cea")));
        assertEquals(3, register.rows("participant"));
    }

    @Test
    void itGoesOutAndComesInElsewhereAsTheSame() throws IOException {
        var choices = WordTable.choices().codes("found");
        var rows = choices.stream().map(code -> "A" + choices.indexOf(code) + "|N" + code.replace("-", "") + "|1990|"
                + code).toList();
        register.run(Sheet.of("Members", Stream.concat(Stream.of("Card|Name|Birth|How she found us"), rows.stream())
                .toArray(String[]::new)));
        assertEquals(13, register.rows("membership where found is not null"));
        register.goesRound(empty, folder, List.of());
    }

    /// A list of calls names the channel, and is no register of women.
    @Test
    void aNumberAndAChannelMakeNoWomen() {
        register.run(Sheet.of("Foglio1", "Tessera|Data|Canale", "1|15/03/2024|amica", "1|16/03/2024|strada"));
        assertEquals(0, register.rows("participant"));
    }

    /// Who came and who sent her, in one table.
    @Test
    void whoSentHerTakesNoMarks() {
        register.run(Sheet.of("Foglio1", "Tessera|Nome|Cittadinanza|Data|Titolo|Inviata da",
                "1|Ana|Ghana|15/03/2024|Cucito|amica", "2|Bea|Ghana|15/03/2024|Cucito|strada"));
        assertEquals(2, register.rows("participant"));
        assertEquals(2, register.rows("attendance"));
        assertEquals(List.of("friend", "outreach"), List.of(found("Ana"), found("Bea")));
    }

    /// For a woman who is here it is proposed, like the rest.
    @Test
    void ofSomebodyWhoIsHereItIsProposed() {
        var first = Sheet.of("Members", "Card|Name|Birth", "1|Ana|1990-03");
        register.run(first);
        register.run(Sheet.of("Members", "Card|Name|Birth|How she found us", "1|Ana|1990-03|poster"));
        assertEquals("", found("Ana"));
        assertEquals("found poster", register.one("select field || ' ' || says from import_proposal"));
    }
}

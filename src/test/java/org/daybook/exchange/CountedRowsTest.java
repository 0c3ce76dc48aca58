package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Counts below a register do not become women.
class CountedRowsTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Register register = new Register(house);

    private String women() {
        return register.one("""
                select group_concat(coalesce(preferred_name, '-') || ' ' || coalesce(citizenship, '-'), ', ')
                  from (select preferred_name, citizenship from participant order by preferred_name, citizenship)""");
    }

    /// Numbers of women have a digit, and no woman is identified by a word there.
    @Test
    void aWordInThePlaceOfANumberIsNobody() {
        var result = register
                .run(Sheet.of("Iscritte", "Codice|Età|Nazionalità|Data ingresso", "D1|33|Nigeria|13/03/2024",
                        "D2|35|Tunisia|14/03/2024", "D3|31|Tunisia|15/03/2024", "D4|22|Tunisia|15/03/2024",
                        "D5|22|Tunisia|15/03/2024", "Eritrea|4||", "Nigeria|1|Marocco|"));
        assertEquals("- NG, - TN, - TN, - TN, - TN", women());
        assertEquals(2, Register.said(result).size());
    }

    /// The parts of a sum are below it.
    @ParameterizedTest
    @CsvSource({"Name|Age|Nationality|Joined,Total|2,Nigeria|1,Average age|34",
            "Name|Age|Nationality|Joined,Average age|34,Under 18|0,Georgia|1",
            "Nominativo|Età|Nazionalità|Data ingresso,Età media|34,di cui minori|1,Nigeria|1",
            "Όνομα|Ηλικία|Υπηκοότητα|Ημερομηνία εγγραφής,Μέση ηλικία|34,Γυναίκες από Συρία|1,Νιγηρία|1",
            "Име|Възраст|Гражданство|Дата на записване,Средна възраст|34,от тях непълнолетни|0,Сирия|1"})
    void whatIsCountedBelowARegisterIsNoWoman(String headings, String first, String second, String third) {
        var result = register
                .run(Sheet.of("Sheet1", headings, "Amina|33|Tunisia|13/03/2024", "Joy|35|Tunisia|14/03/2024",
                        first + "||", second + "||", third + "||"));
        assertEquals("Amina TN, Joy TN", women());
        assertEquals(3, Register.said(result).stream().filter(said -> said.endsWith("total")).count());
    }

    /// A woman about whom only her age is known is imported all the same, and so are those on the page after a sum.
    @Test
    void whoeverIsNoCountComesIn() {
        register.run(Sheet.of("Women", "Name|Age|Nationality|Joined", "Amina|33|Tunisia|13/03/2024", "Georgia|35||",
                "Total|2||", "Joy|35|Tunisia|14/03/2024", "Mary|40||"));
        assertEquals("Amina TN, Georgia -, Joy TN, Mary -", women());
        register.run(Sheet.of("Donne", "Codice|Età|Nazionalità|Data ingresso", "D1|33|Nigeria|13/03/2024", "Totale|1||",
                "D2|35||", "D3|31|Tunisia|14/03/2024"));
        assertEquals("7", register.one("select count(*) from participant"));
    }

    /// If a date of birth and the day on which she came are swapped, neither is trusted.
    @ParameterizedTest
    @CsvSource({"04.09.2024|17.05.1991,5 backwards", "2024|2023-05-17,5 backwards", "17.05.1991|04.09.2024,''",
            "2024-05|20.05.2024,''"})
    void nobodyCameBeforeSheWasBorn(String dates, String said) {
        var result = register.run(Sheet.of("Women", "Code|Name|Born|Joined", "S1|Amina|12.03.1990|13.09.2024",
                "S2|Joy|25.12.1985|02.09.2024", "S3|Mary|30.01.1992|03.09.2024", "S4|Olga|" + dates));
        assertEquals(said, String.join(", ", Register.said(result)));
    }
}

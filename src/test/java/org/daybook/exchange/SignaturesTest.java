package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The last row of a register is often signed: whoever signs is no woman of it.
class SignaturesTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Register register = new Register(house);

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Card|Name|Age|Joined|Path;Signed|Maria Rossi||30/06/2024|",
            "N.|Nome|Età|Ingresso|Corso;Data: 30/06/2024|La responsabile Maria Rossi|||",
            "N.|Nome|Età|Ingresso|Corso;Palermo, 30/06/2024|Firma: Maria Rossi|||",
            "N.|Nome|Età|Ingresso|Corso;|L’operatrice||30/06/2024|Maria Rossi",
            "Κωδικός|Όνομα|Ηλικία|Πρώτη επίσκεψη|Μάθημα;Υπογραφή|Μαρία Παππά||30/06/2024|",
            "Kodas|Vardas|Amžius|Pirmas apsilankymas|Kursas;|Parašas: Marija||2024-06-30|",
            "Cod|Nume|Vârsta|Prima vizită|Curs;Întocmit|Maria Pop||30/06/2024|",
            "Код|Име|Възраст|Първо посещение|Курс;Изготвил|Мария Петрова||30/06/2024|"})
    void whoSignsIsNoWoman(String headings, String signature) {
        var result = register.run(Sheet.of("Register", headings, "1|Ana|34|13/05/2024|Sewing course",
                "2|Joy|22|14/05/2024|Sewing course", "||||", signature));
        assertEquals("Ana Joy", names(), () -> Register.said(result).toString());
        assertEquals(List.of("5 remark"), Register.said(result).stream().filter(row -> row.startsWith("5 ")).distinct()
                .toList());
    }

    /// A place and a day are no name, also where women have no numbers.
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Palermo, 30/06/2024||||Firma: Maria Rossi",
            "L’operatrice|||30/06/2024|Maria Rossi",
            "Roma 1.7.2024|||||"})
    void aPlaceAndADayAreNoName(String signature) {
        register.run(Sheet.of("Donne", "Nome|Età|Paese|Ingresso|Corso", "Ana|34|Nigeria|13/05/2024|Corso di cucito",
                "Joy|22|Ghana|14/05/2024|Corso di cucito", signature));
        assertEquals("Ana Joy", names());
    }

    /// With a number of her own she may be called so.
    @Test
    void aWomanMayBeCalledSo() {
        register.run(Sheet.of("Women", "Card|Name|Age|Joined", "1|Ana|34|13/05/2024", "2|Firma|22|14/05/2024"));
        assertEquals("Ana Firma", names());
    }

    /// Without numbers, a row with something in every column is hers; a signature has none of it.
    @Test
    void aWomanWithoutANumberMayBeCalledSo() {
        register.run(Sheet.of("Donne", "Nome|Paese|Ingresso|Corso", "Ana|Nigeria|13/05/2024|Corso di cucito",
                "Firma|Ghana|14/05/2024|Corso di cucito", "Firma|||", "Firma||30/06/2024|"));
        assertEquals("Ana Firma", names());
        assertEquals("2", register.one("select count(*) from enrolment"));
    }

    /// So may she be called like a sum.
    @Test
    void aWomanWithoutANumberMayBeCalledLikeASum() {
        register.run(Sheet.of("Donne", "Nome|Paese|Ingresso|Corso", "Ana|Nigeria|13/05/2024|Corso di cucito",
                "Suma|Bangladesh|14/05/2024|Corso di cucito", "Media|Ghana|14/05/2024|Corso di cucito", "Media||31|",
                "Suma|2|2|3"));
        assertEquals("Ana Media Suma", names());
    }

    private String names() {
        return register.one("""
                select group_concat(preferred_name, ' ')
                  from (select preferred_name from participant order by 1)""");
    }
}

package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Registers of partners in languages that the program itself does not speak.
class OtherLanguagesTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Register register = new Register(house);

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "№|Фамилия|Имя|Дата рождения|Гражданство|Телефон|Паспорт;1|Петренко|Ольга|12.03.1998|Украина|+39 333 1234567|AB123456;Ольга Петренко;UA",
            "№|Прізвище|Ім’я|Дата народження|Громадянство|Телефон|Адреса;1|Петренко|Ольга|12.03.1998|Україна|+39 333 1234567|Київ;Ольга Петренко;UA",
            "№|ФИО|Год рождения|Гражданство|Дата поступления|Тел.|Адрес;1|Петренко Ольга|1998|Украина|13.01.2024|+39 333 1234567|Киев;Петренко Ольга;UA",
            "الرقم|الاسم|تاريخ الميلاد|الجنسية|الهاتف|العنوان;1|فاطمة حسن|13/03/1998|سوريا|+39 333 1234567|دمشق;فاطمة حسن;SY",
            "N°|Nom|Prénom|Née le|Nationalité|Téléphone|Adresse;1|DIALLO|Mariam|15/02/1998|guinéenne|+33 6 12 34 56 78|Paris;Mariam DIALLO;GN",
            "Nº|Nombre y apellidos|Fecha de nacimiento|Nacionalidad|Teléfono|Pasaporte;1|María García|15/02/1998|colombiana|+34 612 345 678|AB1;María García;CO"})
    void theirHeadingsAreUnderstood(String headings, String row, String name, String citizenship) {
        var result = register.run(Sheet.of("1", headings, row));
        assertEquals(List.of(), Register.refusedRows(result));
        assertEquals(name + " 1998 " + citizenship, register.one("""
                select preferred_name || ' ' || birth_year || ' ' || citizenship
                  from participant"""));
        assertEquals(1, register.rows("contact_unasked"));
    }
}

package org.daybook.exchange;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.consents.ConsentExport;
import org.daybook.consents.Purpose;
import org.daybook.staff.UnitOfWork;
import org.daybook.contact.NumberExport;
import org.daybook.participants.Birth;
import org.daybook.participants.MemberExport;

/// Women, by card. An imported telephone number is not shown until she was asked again, whoever gave it; the number of a woman
/// who said no to being contacted is not exported.
final class ExportedMembers implements ExportedKind {
    @Override
    public SheetKind kind() {
        return SheetKind.MEMBERS;
    }

    @Override
    public Rows rows(ExportSource source) {
        var no = sayingNo(source.work());
        var numbers = NumberExport.rows(source.work()).usable(source.work()).stream()
                .filter(one -> !no.contains(one.her()))
                .collect(Collectors.toMap(NumberExport.Row::her, NumberExport.Row::telephone));
        return new Rows(source.members().stream().sorted(Comparator.comparing(MemberExport.Row::card))
                .map(one -> row(one, Optional.ofNullable(numbers.get(one.id())), source.words())));
    }

    /// Returns the women whose latest answer about being contacted is a no, or a yes that has ended.
    private static Set<ParticipantId> sayingNo(UnitOfWork work) {
        var last = new HashMap<ParticipantId, ConsentExport.Row>();
        ConsentExport.rows(work).usable(work).stream().filter(one -> one.purpose() == Purpose.SAFE_CONTACT)
                .forEach(one -> last.put(one.her(), one));
        return last.values().stream().filter(one -> one.answer().saysNo()
                || one.until().filter(work.today()::isAfter).isPresent()).map(ConsentExport.Row::her)
                .collect(Collectors.toSet());
    }

    private static ExportRow row(MemberExport.Row one, Optional<String> telephone, ExportWords words) {
        var age = one.statedAge();
        return new ExportRow().text(ImportField.PERSON, one.card()).text(ImportField.NAME, one.name())
                .text(ImportField.BIRTH, one.birth().map(ExportedMembers::written))
                .number(ImportField.AGE, age.map(told -> OptionalInt.of(told.years())).orElse(OptionalInt.empty()))
                .day(ImportField.AGE_ON, age.flatMap(told -> told.on()))
                .text(ImportField.CITIZENSHIP, one.citizenship()).text(ImportField.LANGUAGE, one.language())
                .day(ImportField.JOINED, one.welcomedOn()).text(ImportField.TELEPHONE, telephone)
                .text(ImportField.WITH_CHILDREN, one.withChildren().map(words::yesNo))
                .text(ImportField.FOUND, one.found().map(how -> words.choice(ImportField.FOUND, how.code())));
    }

    private static String written(Birth birth) {
        return birth.month().isPresent()
                ? "%04d-%02d".formatted(birth.year(), birth.month().getAsInt())
                : Integer.toString(birth.year());
    }
}

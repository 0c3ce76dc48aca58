package org.daybook.exchange;

import static org.daybook.staff.Permission.SEE_EXPORTS;
import static org.daybook.staff.Permission.SEE_SENT_RECORD;
import static org.daybook.staff.Permission.SEND_RECORD;
import static org.daybook.staff.Permission.WITHDRAW_CONSENT;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentEvent;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Consents;
import org.daybook.consents.Heard;
import org.daybook.consents.Purpose;
import org.daybook.consents.RecordedAnswer;
import org.daybook.consents.SharedData;
import org.daybook.consents.Sharing;
import org.daybook.staff.Gate;
import org.daybook.staff.PassphraseFloor;
import org.daybook.staff.SavedFiles;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.WorkWithGirls;
import org.daybook.ui.Texts;
import org.daybook.vault.SealedFiles;
import org.daybook.vault.SignInSecret;

/// Sends one woman's record to another site, as an encrypted file that its import reads: [#preview], then [#send]. Only what
/// she chose is sent, and only with her consent for this site and these parts, which is written by the same passage. On the
/// write lane's thread, outside a passage; each method throws [Refusal] if the role does not permit it, if she is hidden from
/// the worker, or if her record is locked.
public final class RecordSending {
    private final Gate gate;
    private final Consents consents;
    private final SavedFiles saved = new SavedFiles();
    private final SealedFiles sealing;
    private final SentRecordStore store = new SentRecordStore();
    private final WorkWithGirls girls = new WorkWithGirls();

    /// @param gate     the way to the store
    /// @param consents her answers
    /// @param sealing  encrypts files
    public RecordSending(Gate gate, Consents consents, SealedFiles sealing) {
        this.gate = gate;
        this.consents = consents;
        this.sealing = sealing;
    }

    /// A file that was sent, and whether she has withdrawn her consent for that site since: what was sent cannot be called
    /// back.
    public record Line(SentRecord sent, boolean takenBack) {}

    /// Checks whether the worker's role may send records.
    public boolean maySend() {
        return gate.allows(SEND_RECORD);
    }

    /// Returns what was sent about her, newest first. Also for a locked record.
    public List<Line> of(ParticipantId her) {
        return gate.about(SEE_SENT_RECORD, her, work -> store.of(work.tx(), her).stream()
                .map(one -> new Line(one, consents.last(work, her, new Sharing(one.site(), one.parts()))
                        .filter(last -> last.answer().saysNo()).isPresent()))
                .toList());
    }

    /// Checks whether the worker's role may record that she withdrew her consent.
    public boolean mayWithdraw() {
        return gate.allows(WITHDRAW_CONSENT);
    }

    /// Records that she no longer agrees to that site having her record, also after the day on which her consent applied: a
    /// colleague who reads what was sent informs the site. Does nothing if this is recorded already.
    public void withdraw(ParticipantId her, SentRecord sent) {
        gate.actAbout(WITHDRAW_CONSENT, her, work -> consents.last(work, her, new Sharing(sent.site(), sent.parts()))
                .filter(last -> !last.answer().saysNo()).ifPresent(last -> consents.append(work,
                        new RecordedAnswer(Purpose.REFERRAL, Answer.REFUSED, Heard.only(last.heard().wording()),
                                Optional.empty(), last.sharing()))));
    }

    /// Returns a file with a neutral name that does not exist in this folder yet.
    public Path free(Path folder) {
        return FreshFile.free(folder, gate.look(SEE_SENT_RECORD, UnitOfWork::today), ".sealed");
    }

    /// Returns everything that was sent, without whose record it was, newest first; also for women whose records were deleted.
    /// Files about women hidden from the worker are left out: a person who must not know about a woman does not learn that her
    /// record went to another site.
    public List<SentRecord> all() {
        return gate.look(SEE_EXPORTS, work -> Stream
                .concat(store.ofNobody(work.tx()).stream(),
                        store.ofEverybody(work.tx()).visible(work).stream().map(SentRecordStore.OfHer::one))
                .sorted(Comparator.comparingLong(SentRecordStore.Numbered::number).reversed())
                .map(SentRecordStore.Numbered::sent).toList());
    }

    /// Returns the exact content of the file. Nothing is written.
    ///
    /// @param texts the language of the file
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `staff.refusal.locked-record`, `staff.refusal.no-clearance`
    public SendingPreview preview(ParticipantId her, NewSending form, Texts texts) {
        if (!form.problems().isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
        return gate.about(SEE_SENT_RECORD, her, work -> {
            girls.demandShown(work, her);
            if (work.isLocked(her.value())) {
                throw new Refusal("staff.refusal.locked-record");
            }
            return preview(work, form, texts);
        });
    }

    private SendingPreview preview(SubjectWork work, NewSending form, Texts texts) {
        var last = consents.last(work, work.her(), form.sharing());
        var sheets = RecordSheets.of(work, form.parts(), words(texts));
        return new SendingPreview(form, sheets, RecordSheets.missing(sheets, form.parts()),
                last.map(ConsentEvent::number),
                last.filter(answer -> answer.answer().saysNo()).map(ConsentEvent::on));
    }

    /// Creates the file, and records her consent and the sending. What goes beyond five files in a day awaits review
    /// ([SavedFiles]).
    ///
    /// @param seen   what she saw and agreed to
    /// @param file   must not exist
    /// @param secret the passphrase of the file, which the other site is told in another way; closed by the caller
    /// @param texts  the language of the file, in which she was asked
    /// @throws Refusal `staff.holding.*` if the passphrase is too weak, `exchange.refusal.changed-since-shown` if her record or
    ///         her consent differs from what she saw, `exchange.refusal.ask-for-these-parts` if a current consent for this site
    ///         does not cover them, `consents.refusal.who-answers` for somebody under 18 whose consent must be asked with her
    ///         others, `exchange.refusal.cannot-write`; nothing is written then
    public SentRecord send(ParticipantId her, SendingPreview seen, Path file, SignInSecret secret, Texts texts) {
        PassphraseFloor.require(secret, List.of());
        var fresh = new FreshFile(file);
        try {
            return gate.about(SEND_RECORD, her, work -> {
                if (!preview(work, seen.form(), texts).equals(seen)) {
                    throw new Refusal("exchange.refusal.changed-since-shown");
                }
                saved.reviewMany(work);
                var sharing = seen.form().sharing();
                agree(work, sharing, texts);
                var sent = new SentRecord(work.newId(), sharing.organisation(), sharing.data(), work.today(),
                        work.who().id());
                store.insert(work, sent);
                work.names(sent.id());
                var reference = "S-" + new RegisterKeys(work.tx()).of("sent", her.value(), sharing.key());
                var about = Stream.concat(Stream.of(texts.say("exchange.sent-about.made", texts.day(work.today()))),
                        Stream.concat(seen.missing().stream().map(part -> nothing(texts, part)),
                                Stream.of(texts.say("exchange.sent-about.again"))))
                        .toList();
                return fresh.write(out -> {
                    try (var sealed = sealing.write(out, secret); var lines = new RowLines(sealed)) {
                        RecordSheets.write(lines, seen.sheets(), about, reference);
                        lines.whole();
                    }
                    return sent;
                });
            });
        } catch (RuntimeException e) {
            fresh.forget();
            throw e;
        }
    }

    /// Records her consent for today, unless it applies already. Exceptions for a life, a child or a legal duty do not count
    /// here.
    private void agree(SubjectWork work, Sharing sharing, Texts texts) {
        if (consents.holds(work, work.her(), sharing)) {
            return;
        }
        if (consents.given(work, work.her(), sharing).isPresent()) {
            throw new Refusal("exchange.refusal.ask-for-these-parts");
        }
        consents.append(work, new RecordedAnswer(Purpose.REFERRAL, Answer.GIVEN,
                Heard.only(new ConsentWording(ConsentWording.CURRENT, texts.locale().getLanguage())),
                Optional.of(work.today()), Optional.of(sharing)));
    }

    /// Returns the sentence that nothing of a part is sent, shown to her before and to the other site in the file.
    static String nothing(Texts texts, SharedData part) {
        return texts.say(switch (part) {
            case RECORD -> "exchange.send.nothing.record";
            case CONTACT -> "exchange.send.nothing.contact";
            case MILESTONES -> "exchange.send.nothing.milestones";
            case CODE, NEED, LANGUAGE, NAME, BIRTH, CHILDREN, DOCUMENTS ->
                throw new IllegalArgumentException("this is not offered");
        });
    }

    private static ExportWords words(Texts texts) {
        return new ExportWords(texts.locale().getLanguage());
    }
}

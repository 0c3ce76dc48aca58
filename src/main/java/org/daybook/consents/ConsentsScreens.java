package org.daybook.consents;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.daybook.base.ParticipantId;
import org.daybook.ui.Card;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// The parts of this room that rooms above put on their screens.
public final class ConsentsScreens {
    private ConsentsScreens() {}

    /// What is asked at the door: part of the welcome. In FXML
    /// `<fx:include fx:id="consents" source="../consents/door.fxml"/>`, whose controller is of this kind:
    /// `@FXML private ConsentsScreens.AtTheDoor consentsController`. On the screen thread.
    public interface AtTheDoor {
        /// Puts a step's number before the heading.
        void step(Label number);

        /// Calls this whenever an answer is chosen.
        void onChange(Runnable listener);

        /// Follows her language, unless the worker has already chosen in which language to read.
        ///
        /// @param hers ISO 639
        void follow(Optional<String> hers);

        /// Says whether she is under 18, as far as was typed.
        void girl(Optional<Ledger.Girl> girl);

        /// Whether it is missing who answers for somebody under 18 who says yes; says what, and puts the cursor there.
        boolean isLacking();

        /// Fills in answers given before.
        void fill(Map<Purpose, Answer> answers, Heard before);

        /// Her answers, without those she was not asked for.
        Map<Purpose, Answer> answers();

        /// How she came to know what she answers.
        Heard heard();

        /// What is half typed.
        Unsaved unsaved();

        /// Puts back what was half typed.
        void resume(Unsaved unsaved);
    }

    /// Who answers for somebody under 18: part of every screen on which a yes is written down. Takes no room for anybody
    /// grown up. In FXML `<fx:include fx:id="assent" source="../consents/assent.fxml"/>`. On the screen thread.
    public interface WhoAnswers {
        /// Finds out whether she is under 18.
        void ask(ParticipantId her);

        /// Says whether she is under 18.
        void show(Optional<Ledger.Girl> girl);

        /// Who answers; empty for anybody grown up, and while something is missing.
        Optional<Assent> assent();

        /// Whether something is missing before a yes can be written down; says what, and puts the cursor there.
        boolean isLacking();

        /// Fills in what was noted before.
        void fill(Optional<Assent> before);

        /// What is half typed.
        Unsaved unsaved();

        /// Puts back what was half typed.
        void resume(Unsaved unsaved);
    }

    /// What is read to her before a case file is opened.
    ///
    /// @param limits   what cannot be kept between the two
    /// @param question whether a file may be kept
    public record BeforeCase(String limits, String question) {}

    /// In which language that is read to her: every one in which she is asked for her consents. In FXML
    /// `<fx:include fx:id="heard" source="../consents/case-wording.fxml"/>`. On the screen thread.
    public interface CaseWording {
        /// Tells the words, now and whenever another language is chosen.
        void onRead(Consumer<BeforeCase> listener);

        /// Chooses a language, or the worker's where it is not among them.
        ///
        /// @param code ISO 639
        void read(Optional<String> code);

        /// What she heard.
        ConsentWording wording();
    }

    /// What is read to her before she is referred, in every language in which she is asked for her consents, how it was
    /// explained, and who answers for somebody under 18. In FXML
    /// `<fx:include fx:id="asking" source="../consents/referral-asking.fxml"/>`. On the screen thread.
    public interface ReferralAsking {
        /// Finds out who answers, and reads it in her language, unless another was chosen by hand.
        ///
        /// @param hers ISO 639
        void ask(ParticipantId her, Optional<String> hers);

        /// Whether it is missing who answers for somebody under 18; says what, and puts the cursor there.
        boolean isLacking();

        /// How she came to know what she answers.
        Heard heard();

        /// Begins anew for the next answer, in her language.
        void begin();

        /// What is half typed.
        Unsaved unsaved();

        /// Puts back what was half typed.
        void resume(Unsaved unsaved);
    }

    /// Whose consents are shown.
    ///
    /// @param id       her
    /// @param card     as printed on her card
    /// @param language ISO 639 code of the language she prefers
    public record Whose(ParticipantId id, String card, Optional<String> language) {}

    /// The tab on her record. On the screen thread.
    public interface Tab {
        /// Shows everything she was asked and answered.
        void show(Whose whose, ConsentPage page);

        /// Shows everything anew; the chosen language and what is half typed stay.
        void again(ConsentPage page);

        /// Calls this with everything anew whenever an answer was written: what it allows or ends is shown elsewhere, too.
        void onChange(Consumer<ConsentPage> listener);

        /// What is shown.
        Parent view();

        /// What is half typed.
        Unsaved unsaved();

        /// Puts back what was half typed, after [#show].
        void resume(Unsaved unsaved);
    }

    /// Her choices on a screen that is turned to her: pictures, her language, and her answers to be changed beside a
    /// worker. On the screen thread.
    public interface HerChoices {
        /// Shows every purpose; what she may change there, the worker's role and the record decide.
        ///
        /// @param record whether her record is locked: then a yes can be taken back and nothing else be written
        void show(Whose whose, ConsentPage page, Locking record);

        /// Calls this with her words, now and whenever another language is chosen.
        void onLanguage(Consumer<ConsentScreenWords> listener);

        /// Calls this whenever an answer was written.
        void onChange(Runnable listener);

        /// In which language it is read, to be chosen by the worker.
        Node language();

        /// What is shown.
        Parent view();
    }

    /// Whether a record is locked at her wish.
    public enum Locking {
        OPEN,
        LOCKED
    }

    /// Her choices on a screen of their own, made anew for each visit.
    public static HerChoices herChoices(Ui ui) {
        return (HerChoicesController) ui.views().load(HerChoicesController.class).controller();
    }

    /// The tab on her record, made anew for each record.
    public static Tab tab(Ui ui) {
        return (ConsentsTabController) ui.views().load(ConsentsTabController.class).controller();
    }

    /// The card of the overview of her record: what is still to ask.
    ///
    /// @param ask leads to where she is asked
    public static Card overview(Ui ui, ConsentPage page, Runnable ask) {
        return new OpenConsentsController(ui.texts(), ask).of(page);
    }
}

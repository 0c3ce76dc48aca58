package org.daybook.reports.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.reports.narrative.Narrative.Heading;
import org.junit.jupiter.api.Test;

/// An article is no number: nobody continues to read a text in which every sentence is questioned.
class NarrativeNoiseTest {
    private static final NarrativeCheck CHECK = new NarrativeCheck(
            new NarrativeCheck.Report(Set.of(2026), "IT", 10, Set.of(45)), Set.of()::contains, Set.of());
    private static final Map<String, String> TEXTS = Map.of("en", """
            The space was open on all days, and one could come without an appointment. One of the aims was a calm place, and one thing
            became clear: trust takes time. We began with a course of the language and kept one room free for talks. No one was turned
            away. An open afternoon took place each week, with a cook and a mediator. The women wished for a course in sewing, and
            we found a teacher for it. One way to reach more women is a stall at the market; the radio is another.
            One challenge was the heating. In one month the boiler failed, and one partner lent heaters. Everybody learned from one
            another. Next year we plan a group on rights at work, a visit to the labour office and one more course.
            """, "it", """
            Lo spazio era aperto tutti i giorni, con una sala per i colloqui e un’area per i bambini. Abbiamo avviato una nuova attività di
            cucito e una collaborazione con il centro per l’impiego. È stata una stagione intensa: una parte del lavoro ha riguardato i
            documenti, una parte la salute. Le donne hanno chiesto una guida ai servizi e una maggiore presenza delle mediatrici. Con una
            rete di associazioni abbiamo organizzato una festa e una mostra. Una difficoltà è stata il riscaldamento. Abbiamo imparato
            una cosa: la fiducia richiede tempo, e una volta alla settimana serve una riunione. Per il futuro è prevista una formazione
            sui diritti e una visita al centro. Sei mesi dopo ci sarà una verifica con una consulente esterna. Non una sola attività è saltata.
            """, "el", """
            Ο χώρος ήταν ανοιχτός κάθε μέρα, με μια αίθουσα για συζητήσεις και μία γωνιά για παιδιά. Ξεκινήσαμε μια νέα δραστηριότητα ραπτικής
            και μια συνεργασία με το κέντρο απασχόλησης. Ήταν μια έντονη περίοδος: ένα μέρος της δουλειάς αφορούσε τα έγγραφα και ένα μέρος
            την υγεία. Οι γυναίκες ζήτησαν έναν οδηγό υπηρεσιών. Με ένα δίκτυο οργανώσεων κάναμε μία γιορτή και μια έκθεση. Μια δυσκολία ήταν η
            θέρμανση. Μάθαμε ένα πράγμα: η εμπιστοσύνη θέλει χρόνο, και μία φορά την εβδομάδα χρειάζεται μια συνάντηση. Σχεδιάζουμε μια
            εκπαίδευση για τα δικαιώματα και μια επίσκεψη στο κέντρο.
            """, "lt", """
            Erdvė buvo atvira kasdien, moterys mokėsi viena iš kitos ir padėjo viena kitai. Pradėjome naują siuvimo užsiėmimą ir bendradarbiavimą su
            užimtumo tarnyba. Viena vertus, darbo buvo daug, kita vertus, jis teikė džiaugsmo. Vienas iš tikslų buvo rami vieta. Vienas
            kambarys liko laisvas pokalbiams. Moterys prašė paslaugų vadovo. Su organizacijų tinklu surengėme šventę ir parodą. Viena
            sunkumų priežastis buvo šildymas. Supratome vieną dalyką: pasitikėjimui reikia laiko. Vienas kitas užsiėmimas buvo perkeltas.
            Nė viena veikla nebuvo atšaukta. Planuojame mokymus apie teises ir apsilankymą centre.
            """, "ro", """
            Spațiul a fost deschis zilnic, cu o sală pentru discuții și un colț pentru copii. Am început o nouă activitate de croitorie și o
            colaborare cu agenția de ocupare. A fost o perioadă intensă: o parte din muncă a privit actele, o parte sănătatea. Femeile s-au
            ajutat una pe alta și au învățat una de la alta. Femeile au cerut un ghid al serviciilor. Cu o rețea de asociații am organizat o
            sărbătoare și o expoziție. Una dintre dificultăți a fost încălzirea. Am învățat un lucru: încrederea cere timp. Una peste alta, a fost un an bun.
            Pregătim o instruire despre drepturi și o vizită la centru.
            """, "bg", """
            Пространството беше отворено всеки ден, с една зала за разговори и един кът за деца. Започнахме една нова дейност по шиене и
            сътрудничество с бюрото по труда. Това беше един напрегнат период: една част от работата засягаше документите, друга част здравето. Жените
            си помагаха една на друга. Жените поискаха един наръчник за услугите. С една мрежа от организации направихме празник и една изложба.
            Една от трудностите беше отоплението. Научихме едно нещо: доверието иска време, и един път в седмицата е нужна среща. От една страна работата
            беше много, от друга даваше радост. Подготвяме обучение за правата и едно посещение в центъра.
            """);

    /// The most false questions on a page: with more, nobody reads them.
    private static final int MOST = 5;

    @Test
    void anArticleIsNoNumber() {
        var found = new LinkedHashMap<String, List<String>>();
        TEXTS.forEach(
                (language, text) -> found.put(language, CHECK.hits(new Narrative(Map.of(Heading.DONE, text))).stream()
                        .map(hit -> hit.words() + " " + hit.why()).toList()));
        found.values().removeIf(hits -> hits.size() <= MOST);
        assertEquals(Map.of(), found);
    }
}

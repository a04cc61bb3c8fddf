import { foldText } from '../../text/fold.ts';

/**
 * Words that shade what is asked for and seldom name it: how much, how well, when, which way. A paragraph
 * that answers often says these otherwise (“gone downhill”, “not tough enough”).
 */
const light = new Set(
  `able above across actually add added adding after afterwards again against ago ahead all almost alone along already although always am among amount another anymore anyway apart around aside away
back bad badly based basically became because become becoming before began begin being below besides best better between beyond big bigger biggest bit both bring bringing brings brought but
call called calling came cannot case caused certain chance clear clearly close closely come comes coming common complete completely considered cope could coping couple current currently
day days decent deal deals dealt definitely despite different difficult directly done down downhill due during
each earlier early easier easily easy effect eight eighteen either else end ended ending ends enough entire especially even eventually ever every everybody everyday everyone everything everywhere exact exactly example except expect expected extra
fact facing fair fairly far fast faster feel feeling feels felt few fewer fifth figure fill filled filling final finally find finding finds fine first five fix fixed follow followed following follows forget former forward found four fourth frequently full fully further future
gave general generally give given gives giving goes going gone good gonna great greater gone guess
half handle handled handling hand happened hard harder hardest hardly having held here high higher highest hold how however huge hundred
idea ill important inside instead involve involved itself
job keep keeping keeps kept kind kinds knew know knowing known knows
lack lacking large largely larger largest last lately later latest least less let lets like likely likes list little long longer look looking looks lot lots low lower lowest
made main mainly major make makes making manage many matter matters maybe mean means meant might mine minor month months more most mostly move much must myself
name named near nearby nearly necessary neither never new newer newest next nine no nobody none nor normal normally nothing now nowadays number numbers
obvious obviously occur off often ok okay old older once one ones only onto open opposite option or ordinary other others otherwise ought out outside over overall own owned
paid part particular particularly past people per perfect perhaps period person persons picked picking picture piece place plenty plus point points poor poorer poorly possible possibly pretty previous previously probably problem problems proper properly push pushed put puts putting
quarter quick quicker quickly quite
ran range rate rather reach reached ready real reality reason reasons recent recently regular regularly related right run running
said same saw saying second see seeing seem seemed seems seen sees sense sent separate seven several shall short show showed showing shown shows side similar simple simply since sit sits sitting situation six slightly small smaller so-called somebody somehow someone something sometimes somewhat somewhere soon sooner sort sorts specific start started starting starts state still stop stopped stopping straight strong struggle struggling stuff sudden suddenly sure
take taken takes taking talk talked talking tell telling ten tend terms than themselves therefore third though thought three through throughout till time times today together told tonight too took top total totally tough tougher toward towards tried tries trouble true try trying turn turned turning turns twelve twice two type types typical typically
under unless unlike until up upon useful using usual usually
various versus very via view
wait want wanted wants way ways week weeks weekly went wherever whether whichever while who whole wide without wonder word words work worked working works worse worst worth wrong
year years yearly yes yesterday yet yourself
ages allowed appear appears begun being believe believes believed bother carry carried carrying contain contains deserve drawn elsewhere everybody folk folks guy guys hope hopes hoping horrible include includes including letting load loads mention mentions mentioned moment nice proper room rush rushed stuck supposed think thinking thinks wanting whatever wish
horrid awful terrible lovely brilliant great wonderful silly actual lately tons heaps bunch couple`.split(
    /\s+/,
  ),
);

/** Whether a word only shades what is asked for, so that a paragraph may well answer without it. */
export function isLight(word: string): boolean {
  return light.has(foldText(word));
}

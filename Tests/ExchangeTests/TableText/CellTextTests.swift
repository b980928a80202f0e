import Testing

@testable import Exchange

struct CellTextTests {
    @Test(
        "markup goes, the words stay",
        arguments: [
            ("  Jumlah orang ", "Jumlah orang"), ("**PROGRAM** A", "PROGRAM A"), ("Triwulan<br>I", "Triwulan I"),
            ("a<br/>b<BR />c", "a b c"), ("<b>tebal</b> dan <i>miring</i>", "tebal dan miring"),
            ("<ul><li>satu</li><li>dua</li></ul>", "satu dua"), ("<span style=\"x\">isi</span>", "isi"),
            ("nilai < 5 dan > 3", "nilai < 5 dan > 3"), ("<5%", "<5%"), ("a <lain> b", "a <lain> b"),
            ("2 * 3", "2 * 3"), ("spasi  ganda\tdan\u{A0}keras", "spasi ganda dan keras"), ("**", ""), ("<", "<"),
            ("é  ü", "é ü"), ("<b", "<b"),
        ])
    func cleaned(raw: String, expected: String) {
        #expect(CellText.cleaned(raw[...]) == expected)
    }
}

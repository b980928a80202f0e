import GRDB
import Testing

@testable import StoreSQLite

@Suite("Placeholders of SQLite")
struct NumberedPlaceholdersTests {
    @Test(
        "only placeholders are rewritten",
        arguments: [
            ("SELECT $1, $12", "SELECT ?1, ?12"),
            ("a=$1 AND b='$2' AND c=$3", "a=?1 AND b='$2' AND c=?3"),
            ("'it''s $1' || $2", "'it''s $1' || ?2"),
            ("\"a$1\" = `b$1` + [c$1] + $1", "\"a$1\" = `b$1` + [c$1] + ?1"),
            ("-- $1\n$2 /* $3 */ $4", "-- $1\n?2 /* $3 */ ?4"),
            ("a$1 $x $ $", "a$1 $x $ $"),
            ("'open $1", "'open $1"),
            ("/* open $1", "/* open $1"),
            ("6-$1/$2", "6-?1/?2"),
            ("", ""),
        ])
    func rewrites(sql: String, expected: String) {
        #expect(NumberedPlaceholders.rewritten(sql) == expected)
    }

    @Test("values are bound by their number, not by first appearance")
    func binds() throws {
        let queue = try DatabaseQueue()
        let text = try queue.read { database in
            try String.fetchOne(
                database, sql: NumberedPlaceholders.rewritten("SELECT $2 || $1"), arguments: ["b", "a"])
        }
        #expect(text == "ab")
    }
}

import Crypto
import Testing

@testable import Store

@Suite("The list of migrations")
struct MigrationTests {
    /// SHA-256 of the released statements, step by step: one that changes here has changed under databases that have it.
    private static let released: [SQLDialect: [String]] = [
        .sqlite: [
            "aa533fdd098f256186087aa944d45f9eeb3ad0b2aaa34b54ed326fe6405362b5",
            "ea2f734154e7f37b67357a65f2eefe88a14df88e30c4d89363618b99d2aae114",
            "21652f6506de0bd8f87aa21577bfc972d68268a51bf19a00f5fdc6185a4be258",
            "53db42b6230c9c0fb9869d185adc97827b2f226d886c8dbbd3705d8b161a7118",
            "7289cfaf8cd9ab19742693a27a319536403eb7156b5b6e3fc1800f2b6c92f8c4",
            "28bf5119c5237c73f8270b510f6d637d73d4858c598d1760be8c0c47861a1cb1",
            "a7247d6ff6275c431483284256899f7f6acd1a8ec67e524f205e32836fea1743",
            "271fc3aea5c0c4b38e475f6caf0a5a52d2bbf59db98c4e3c5d6e9f33b85ccf9e",
            "6200e107a16c6b94c219396ca5a4514c7fa61ee93ae5d1852a08dc36a6b0b671",
            "72692ee349be5bd9aa2b6c6f5cd5cc21df0a7ce681baa9540bdf98ab198d22a4",
            "1cfaafdb316b3b2353c033829c1687ef7a8933c0d01b155ac3bde95e91296d31",
        ],
        .postgresql: [
            "382ff7d13f9070e1668e50c8c8a6d72578356b820796f229add18aabe73b2042",
            "c93557904786651df41398ed1fb5726a51e63c3c8799ce1f165dd9540cb43048",
            "84e8503a4e49d3d9aa10b4aa522fe56b34c78179b3d673e88a081387a7cfb2e7",
            "e9bdec6a4c4302c4c184a701d5e9eac34c5ffa601950d5018e870114b9c0afd7",
            "d71151a17f96c37e80b2c4d0d702bbd335280514ac0c41fc87947c3d505f6384",
            "618200689746e613f5c2e722966f78bca762ec03bfe2adfb588874767a9de231",
            "aabf9c0dee6828cded2803436f3032cadd6a18fc78f62c27fe7b6281fff72dbc",
            "eff9ea93faf2305490d19b1a09e0c6a9e9ed42d17e45c052518bb1fff4af29c4",
            "84c600e8a4436fe7cc37b9eb11b395df349e34466c8542cdbc0f4c093eaed171",
            "72692ee349be5bd9aa2b6c6f5cd5cc21df0a7ce681baa9540bdf98ab198d22a4",
            "1cfaafdb316b3b2353c033829c1687ef7a8933c0d01b155ac3bde95e91296d31",
        ],
    ]

    @Test("a released step never changes", arguments: SQLDialect.allCases)
    func checksums(dialect: SQLDialect) {
        let found = Migration.all.map { checksum($0, dialect) }
        #expect(found == Self.released[dialect])
    }

    @Test("steps are numbered from 1 without gaps and have a title")
    func numbers() {
        #expect(Migration.all.map(\.number) == Array(1...Migration.all.count))
        #expect(Migration.all.allSatisfy { !$0.title.isEmpty })
    }

    @Test("no column is of a binary fraction", arguments: SQLDialect.allCases)
    func exactness(dialect: SQLDialect) {
        for statement in Migration.all.flatMap({ $0.statements(dialect) }) {
            #expect(!statement.contains(/\b(REAL|FLOAT|DOUBLE|NUMERIC|DECIMAL)\b/))
        }
    }

    @Test("region and agency lead every key but those of the register itself", arguments: SQLDialect.allCases)
    func keys(dialect: SQLDialect) {
        let free: Set = ["register", "regional_government", "setting"]
        for statement in Migration.all.flatMap({ $0.statements(dialect) }) {
            guard let table = statement.firstMatch(of: /CREATE TABLE (\w+)/)?.1, !free.contains(String(table)) else {
                continue
            }
            #expect(statement.contains("PRIMARY KEY (region, agency"), "\(table)")
        }
    }

    private func checksum(_ migration: Migration, _ dialect: SQLDialect) -> String {
        let text = migration.statements(dialect).joined(separator: ";\n")
        return SHA256.hash(data: Array(text.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}

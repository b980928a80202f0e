import Application
import Store
import TestSupport
import Testing

@Suite("A database")
struct SQLDatabaseTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
    }

    @Test("values come back as they went in", arguments: Engine.allCases)
    func values(engine: Engine) async throws {
        let database = try await sample(engine)
        let values: [[SQLValue]] = [
            [.integer(1), .text("Kabupaten Gresik é ✓"), .bytes([0, 255, 7]), .integer(.max)],
            [.integer(2), .text(""), .bytes([]), .integer(.min)],
            [.integer(3), .null, .null, .null],
            [.integer(4), .text("'$1' -- \n"), .bytes([0]), .integer(0)],
        ]
        try await database.write { connection throws(StoreFault) in
            try connection.execute(
                "INSERT INTO sample (number, text, bytes, amount) VALUES ($1, $2, $3, $4)", each: values)
        }
        let read = try await database.read { connection throws(StoreFault) in
            var rows: [[SQLValue]] = []
            try connection.query("SELECT number, text, bytes, amount FROM sample ORDER BY number", []) {
                rows.append($0)
            }
            return rows
        }
        #expect(read == values)
    }

    @Test("the mark is another one after whatever was written, and stays while it is read", arguments: Engine.allCases)
    func mark(engine: Engine) async throws {
        let database = try await sample(engine)
        var marks = [try await database.changeMark()]
        for number in 1...3 {
            try await database.write { connection throws(StoreFault) in
                try connection.execute("INSERT INTO sample (number) VALUES ($1)", [.integer(number)])
            }
            marks.append(try await database.changeMark())
            _ = try await database.read { connection throws(StoreFault) in
                try connection.rows("SELECT number FROM sample", of: "sample") { row throws(StoreFault) in
                    try row.integer()
                }
            }
            #expect(try await database.changeMark() == marks[number])
        }
        #expect(Set(marks).count == marks.count)
    }

    @Test("a truth value is read as one, whatever the engine keeps", arguments: Engine.allCases)
    func booleans(engine: Engine) async throws {
        let database = try await sample(engine)
        let read = try await database.write { connection throws(StoreFault) in
            try connection.execute(
                "INSERT INTO sample (number, flag) VALUES ($1, $2), ($3, $4), ($5, $6)",
                [.integer(1), .boolean(true), .integer(2), .boolean(false), .integer(3), .null])
            return try connection.rows("SELECT flag FROM sample ORDER BY number", of: "sample") {
                row throws(StoreFault) in try row.optionalBoolean()
            }
        }
        #expect(read == [true, false, nil])
        let set = try await database.read { connection throws(StoreFault) in
            try connection.rows("SELECT number FROM sample WHERE flag = TRUE", of: "sample") {
                row throws(StoreFault) in try row.integer()
            }
        }
        #expect(set == [1])
    }

    @Test("values are bound by the number of their placeholder", arguments: Engine.allCases)
    func placeholders(engine: Engine) async throws {
        let database = try engine.database(in: folder)
        let text = try await database.read { connection throws(StoreFault) in
            try connection.row(
                "SELECT CAST($2 AS TEXT) || CAST($1 AS TEXT) || '$1' || CAST($2 AS TEXT)", [.text("b"), .text("a")],
                of: "sample"
            ) { row throws(StoreFault) in try row.text() }
        }
        #expect(text == "ab$1a")
    }

    @Test("a write that fails leaves nothing behind", arguments: Engine.allCases)
    func rollback(engine: Engine) async throws {
        let database = try await sample(engine)
        await #expect(throws: StoreFault.interrupted) {
            try await database.write { connection throws(StoreFault) in
                try connection.execute("INSERT INTO sample (number) VALUES ($1)", [.integer(1)])
                throw .interrupted
            }
        }
        #expect(try await count(database) == 0)
    }

    @Test("what contradicts the schema is refused as a contradiction", arguments: Engine.allCases)
    func contradiction(engine: Engine) async throws {
        let database = try await sample(engine)
        let fault = await #expect(throws: StoreFault.self) {
            try await database.write { connection throws(StoreFault) in
                try connection.execute("INSERT INTO sample (number) VALUES ($1)", each: [[.integer(1)], [.integer(1)]])
            }
        }
        guard case .contradiction = fault else {
            Issue.record("\(String(describing: fault))")
            return
        }
        #expect(try await count(database) == 0)
    }

    @Test("text with a null character, which no engine keeps whole, is refused", arguments: Engine.allCases)
    func nullCharacter(engine: Engine) async throws {
        let database = try await sample(engine)
        let fault = await #expect(throws: StoreFault.self) {
            try await database.write { connection throws(StoreFault) in
                try connection.execute(
                    "INSERT INTO sample (number, text) VALUES ($1, $2)", [.integer(1), .text("a\u{0}b")])
            }
        }
        guard case .contradiction = fault else {
            Issue.record("\(String(describing: fault))")
            return
        }
    }

    @Test("a reading transaction writes nothing", arguments: Engine.allCases)
    func readOnly(engine: Engine) async throws {
        let database = try await sample(engine)
        await #expect(throws: StoreFault.readOnly(place: database.place)) {
            try await database.read { connection throws(StoreFault) in
                try connection.execute("INSERT INTO sample (number) VALUES ($1)", [.integer(1)])
            }
        }
        #expect(try await count(database) == 0)
    }

    @Test("writers that come at once write one after the other", arguments: Engine.allCases)
    func writersQueue(engine: Engine) async throws {
        let database = try await sample(engine)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<50 {
                group.addTask {
                    try await database.write { connection throws(StoreFault) in
                        let next = try connection.row("SELECT COUNT(*) FROM sample", of: "sample") {
                            row throws(StoreFault) in try row.integer()
                        }
                        try connection.execute("INSERT INTO sample (number) VALUES ($1)", [.integer(next)])
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await count(database) == 50)
    }

    private func sample(_ engine: Engine) async throws -> any SQLDatabase {
        let database = try engine.database(in: folder)
        try await database.write { connection throws(StoreFault) in
            let dialect = connection.dialect
            try connection.execute(
                """
                CREATE TABLE sample (
                    number \(dialect.integer) NOT NULL PRIMARY KEY, text TEXT, bytes \(dialect.bytes),
                    amount \(dialect.integer), flag \(dialect.boolean("flag"))
                ) \(dialect.tableOptions)
                """, [])
        }
        return database
    }

    private func count(_ database: any SQLDatabase) async throws -> Int? {
        try await database.read { connection throws(StoreFault) in
            try connection.row("SELECT COUNT(*) FROM sample", of: "sample") { row throws(StoreFault) in
                try row.integer()
            }
        }
    }
}

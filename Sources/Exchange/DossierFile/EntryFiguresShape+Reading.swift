import Domain

extension EntryFiguresShape {
    /// Reads the statements of an entry from its keys.
    struct Reader {
        let entry: EntryID
        let unit: String?
        let document: DocumentID
        /// Year of the document, for figures that name no period of their own.
        let year: Int?
        private var slots: [StatementSlot: Statement] = [:]
        private var further: [Statement] = []

        init(entry: EntryID, unit: String?, document: DocumentID, year: Int?) {
            self.entry = entry
            self.unit = unit
            self.document = document
            self.year = year
        }

        /// The statements in their order.
        static func read(
            _ object: inout ShapeReader, entry: EntryID, unit: String?, document: DocumentID, year: Int?
        ) throws(ShapeFault) -> [Statement] {
            var reader = Reader(entry: entry, unit: unit, document: document, year: year)
            try reader.readTargets(&object)
            try reader.readBudget(&object)
            try reader.readAttributes(&object)
            reader.further = try object.list("statements") { value, trail throws(ShapeFault) in
                try StatementShape.read(value, trail, entry: entry, unit: unit, document: document)
            }
            return try reader.ordered(&object)
        }

        private mutating func readTargets(_ object: inout ShapeReader) throws(ShapeFault) {
            let target = try object.take("target") { value, trail throws(ShapeFault) in
                try figure(value, trail, .target)
            }
            slots[.target] = target
            let quarters = try object.take("quarters") { value, trail throws(ShapeFault) in
                try four(value, trail, StatementSlot.targetQuarter)
            }
            for statement in quarters ?? [] { slots[statement.slot] = statement.statement }
        }

        /// `budget` is {"annual", "quarters"}, or the annual amount itself.
        private mutating func readBudget(_ object: inout ShapeReader) throws(ShapeFault) {
            let found = try object.take("budget") { value, trail throws(ShapeFault) in
                try budget(value, trail)
            }
            for statement in found ?? [] { slots[statement.slot] = statement.statement }
        }

        private func budget(_ value: StructuredValue, _ trail: Trail) throws(ShapeFault) -> [Slotted] {
            guard value["annual"] != nil || value["quarters"] != nil else {
                return [Slotted(slot: .budget, statement: try figure(value, trail, .budget))]
            }
            var object = try ShapeReader(value, trail)
            let annual = try object.take("annual") { value, trail throws(ShapeFault) in
                Slotted(slot: .budget, statement: try figure(value, trail, .budget))
            }
            let quarters = try object.take("quarters") { value, trail throws(ShapeFault) in
                try four(value, trail, StatementSlot.budgetQuarter)
            }
            object.finish()
            return [annual].compactMap { $0 } + (quarters ?? [])
        }

        private struct Slotted {
            var slot: StatementSlot
            var statement: Statement
        }

        private func four(
            _ value: StructuredValue, _ trail: Trail, _ slot: (Quarter) -> StatementSlot
        ) throws(ShapeFault) -> [Slotted] {
            guard case .array(let elements) = value, elements.count == 4 else {
                throw trail.fault(Reason(.mustBeQuarters))
            }
            var result: [Slotted] = []
            for (index, (quarter, element)) in zip(Quarter.allCases, elements).enumerated() where element != .null {
                trail.enter(index: index, line: nil)
                let slot = slot(quarter)
                result.append(Slotted(slot: slot, statement: try figure(element, trail, slot)))
                trail.leave()
            }
            return result
        }

        private func figure(
            _ value: StructuredValue, _ trail: Trail, _ slot: StatementSlot
        ) throws(ShapeFault) -> Statement {
            var period: StatedPeriod?
            var origin = CellOrigin()
            let stated: StatedValue
            if case .object = value {
                var object = try ShapeReader(value, trail)
                stated = try self.stated(&object, slot)
                period = try object.take("period", PeriodShape.read)
                origin = try CellOrigin.read(&object)
                object.finish()
            } else {
                stated = try self.stated(value, trail, slot)
            }
            guard let period = period ?? usualPeriod(slot) else {
                throw trail.fault(Reason(.unknownYear))
            }
            let role: StatementRole = slot.isBudget ? .budget : .target
            return Statement(entry: entry, role: role, period: period, value: stated).at(origin)
        }

        private func stated(_ object: inout ShapeReader, _ slot: StatementSlot) throws(ShapeFault) -> StatedValue {
            slot.isBudget
                ? .money(try AmountShape.read(&object)) : .quantity(try QuantityShape.read(&object, unit: unit))
        }

        private func stated(
            _ value: StructuredValue, _ trail: Trail, _ slot: StatementSlot
        ) throws(ShapeFault) -> StatedValue {
            slot.isBudget
                ? .money(try AmountShape.read(value, trail))
                : .quantity(try QuantityShape.read(value, trail, unit: unit))
        }

        private func usualPeriod(_ slot: StatementSlot) -> StatedPeriod? {
            guard let year else { return nil }
            switch slot {
            case .targetQuarter(let quarter), .budgetQuarter(let quarter): return .quarter(year: year, quarter)
            case .target, .budget: return .year(year)
            case .attribute: return nil
            }
        }

        /// `attributes` of a node, `note` of an indicator, and where they are printed.
        private mutating func readAttributes(_ object: inout ShapeReader) throws(ShapeFault) {
            var texts = try object.take("attributes", Self.texts) ?? [:]
            if let note = try object.text("note") { texts[.note] = note }
            let origins = try object.take("attributeSources", Self.origins) ?? [:]
            for (role, text) in texts {
                let origin = origins[role]
                let statement = Statement(entry: entry, role: role, period: origin?.period, value: .text(text))
                slots[.attribute(role)] = statement.at(origin?.origin ?? CellOrigin())
            }
        }

        private static func texts(
            _ value: StructuredValue, _ trail: Trail
        ) throws(ShapeFault) -> [StatementRole: String] {
            var object = try ShapeReader(value, trail)
            var texts: [StatementRole: String] = [:]
            for role in StatementSlot.attributes { texts[role] = try object.text(SlotName.attribute(role)) }
            object.finish()
            return texts
        }

        private static func origins(
            _ value: StructuredValue, _ trail: Trail
        ) throws(ShapeFault) -> [StatementRole: (period: StatedPeriod?, origin: CellOrigin)] {
            var object = try ShapeReader(value, trail)
            var origins: [StatementRole: (period: StatedPeriod?, origin: CellOrigin)] = [:]
            for role in StatementSlot.attributes {
                origins[role] = try object.take(SlotName.attribute(role)) { value, trail throws(ShapeFault) in
                    var object = try ShapeReader(value, trail)
                    let period = try object.take("period", PeriodShape.read)
                    let origin = try CellOrigin.read(&object)
                    object.finish()
                    return (period, origin)
                }
            }
            object.finish()
            return origins
        }

        /// In the order that `order` tells, or else slots first.
        private func ordered(_ object: inout ShapeReader) throws(ShapeFault) -> [Statement] {
            var named: [(name: String, statement: Statement)] = []
            for slot in StatementSlot.all {
                if let statement = slots[slot] { named.append((SlotName.path(slot), statement)) }
            }
            let names = try object.list("order", Shape.text)
            guard !names.isEmpty else { return named.map(\.statement) + further }
            for (index, statement) in further.enumerated() { named.append(("statements/\(index)", statement)) }
            let ranks = Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
            let ranked = named.enumerated().sorted { left, right in
                let ranks = (ranks[left.element.name] ?? .max, ranks[right.element.name] ?? .max)
                return ranks.0 == ranks.1 ? left.offset < right.offset : ranks.0 < ranks.1
            }
            return ranked.map(\.element.statement)
        }
    }
}

extension StatementSlot {
    fileprivate var isBudget: Bool {
        switch self {
        case .budget, .budgetQuarter: true
        case .target, .targetQuarter, .attribute: false
        }
    }
}

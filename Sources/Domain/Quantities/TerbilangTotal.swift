/// Adds up the words of a number, refusing an order Indonesian does not have.
struct TerbilangTotal {
    private var total: Int64 = 0
    /// What stands before the next scale, below a thousand.
    private var group: Int64 = 0
    /// A digit that waits for belas, puluh or ratus.
    private var pending: Int64?
    private var lastScale = Int64.max
    private var isEmpty = true
    private var isZero = false

    /// Whether the word can follow.
    mutating func add(_ word: TerbilangWord) -> Bool {
        if isZero { return false }
        defer { isEmpty = false }
        switch word {
        case .digit(0):
            isZero = true
            return isEmpty
        case .digit(let value): return begin(value)
        case .round(let value): return pending == nil && place(value, in: value == 100 ? 1000 : 100)
        case .belas: return placePending(10, plus: true, in: 100)
        case .puluh: return placePending(10, plus: false, in: 100)
        case .ratus: return placePending(100, plus: false, in: 1000)
        case .scale(let value): return close(with: value)
        case .oneScale(let value):
            guard pending == nil, group == 0 else { return false }
            group = 1
            return close(with: value)
        case .rupiah, .sen, .minus: return false
        }
    }

    /// The number; nil when there was no word or it can't be held.
    func finish() -> Int64? {
        if isEmpty { return nil }
        let (sum, overflow) = total.addingReportingOverflow(group + (pending ?? 0))
        return overflow ? nil : sum
    }

    private mutating func begin(_ value: Int64) -> Bool {
        guard pending == nil, group % 10 == 0, group % 100 != 10 else { return false }
        pending = value
        return true
    }

    /// Adds a value to the group when everything below `limit` is still free.
    private mutating func place(_ value: Int64, in limit: Int64) -> Bool {
        guard group % limit == 0 else { return false }
        group += value
        return true
    }

    private mutating func placePending(_ factor: Int64, plus: Bool, in limit: Int64) -> Bool {
        guard let digit = pending else { return false }
        pending = nil
        return place(plus ? factor + digit : factor * digit, in: limit)
    }

    private mutating func close(with scale: Int64) -> Bool {
        let count = group + (pending ?? 0)
        guard count > 0, scale < lastScale else { return false }
        let (product, overflow) = count.multipliedReportingOverflow(by: scale)
        let (sum, carry) = total.addingReportingOverflow(product)
        guard !overflow, !carry else { return false }
        total = sum
        group = 0
        pending = nil
        lastScale = scale
        return true
    }
}

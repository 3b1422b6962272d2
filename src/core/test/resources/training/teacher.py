"""A larger model that teaches the network (docs/decisions/008).

  teacher.py learn MODEL SENTENCES STATE             fine-tunes MODEL for the wording
                                                     (.onnx, with MODEL-tokenizer.json)
  teacher.py again MODEL STATE AGAIN OTHERS NEW      fine-tunes STATE once more for the wording, where
                                                     sentences were labelled anew; OTHERS: the rest
  teacher.py promises MODEL SENTENCES STATE PROMISES fine-tunes STATE once more for promises
  teacher.py vary SENTENCES VECTORS VARIANTS         makes three variants of each comment
  teacher.py judge MODEL STATE PROMISES FILE OUT.gz  judges each sentence of FILE
  teacher.py rejudge MODEL STATE JUDGED.gz OUT.gz    judges their wording anew, promises stay

SENTENCES is what TrainingSentences prints. Needs torch, onnx, tokenizers, numpy; nothing of it is
needed to build, test or run the project. Two processors take 45 minutes to learn the wording, 20
the promises, 15 to judge by each.
"""
import base64
import gzip
import random
import re
import sys
import tempfile
from collections import OrderedDict

import numpy as np

LABELS = (
    "blame excuse denial minimising non_apology self_focus contradiction policy_shield generality"
    " condescension defensive acknowledgement empathy responsibility apology amends plan prevention"
).split()
DEFENSIVE = LABELS.index("defensive")
COMMENT, INDEX, PLACED, UNPLACED, BLOCK, PROMISED, TEXT = range(7)
UNKNOWN = "?"
MOST_PIECES, LONGEST_COMMENT = 60, 250
POINTS_PER_BYTE = 14
ROUNDS, RATE, HEAD_RATE = 2, 8e-5, 1e-3
VARIANTS = 3


def comments(file):
    """The sentences of each comment, in order."""
    found = OrderedDict()
    with open(file, encoding="utf-8") as lines:
        for line in lines:
            parts = line.rstrip("\n").split("\t")
            found.setdefault(parts[COMMENT], []).append(parts)
    return found


# --- variants ---

TOKEN = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)?|\d[\d.,:]*|\s+|.")
LITTLE = set(
    "i you we he she it they the a an of to in on at for and or but not no is are was were be been"
    " this that these those my your our their its with from as if so do did does have has had will"
    " would can could should may might me us them him her n't n’t".split()
)
NEIGHBOURS = 10


class Variants:
    def __init__(self, sentences, vectors):
        self.random = random.Random(1)
        self.comments = comments(sentences)
        self.keys = list(self.comments)
        self.near = self.neighbours(vectors)

    def neighbours(self, file):
        words, rows = [], []
        with open(file, encoding="utf-8") as lines:
            for line in lines:
                word, vector = line.rstrip("\n").split("\t")
                words.append(word)
                rows.append(np.frombuffer(base64.b64decode(vector), np.int8).astype(np.float32))
        rows = np.array(rows)
        rows /= np.linalg.norm(rows, axis=1, keepdims=True) + 1e-9
        place = {word: i for i, word in enumerate(words)}
        used = {t.lower() for s in self.comments.values() for p in s for t in TOKEN.findall(p[TEXT])}
        used = sorted(word for word in used if word[0].isalpha() and word in place)
        near = {}
        for first in range(0, len(used), 1000):
            some = [place[word] for word in used[first : first + 1000]]
            top = np.argpartition(-(rows[some] @ rows.T), NEIGHBOURS + 1, axis=1)
            top = top[:, : NEIGHBOURS + 1]
            for row, best in zip(some, top):
                near[words[row]] = [words[other] for other in best if other != row]
        return near

    def write(self, file):
        number = 0
        with open(file, "w", encoding="utf-8") as out:
            for _ in range(VARIANTS):
                for key in self.keys:
                    technical = self.comments[key][0][BLOCK].startswith("technical")
                    if technical and self.random.random() < 0.5:
                        continue
                    for index, text in enumerate(self.varied(key)):
                        out.write(f"v{number}\t{index}\t\t\tvariants\t0\t{text}\n")
                    number += 1

    def varied(self, key):
        texts = self.company(key)
        rate = self.random.choice([0, 0.1, 0.2, 0.3])
        texts = [self.part(text) if self.random.random() < 0.08 else text for text in texts]
        texts = [self.reworded(text, rate) for text in texts]
        return [text for text in texts if len(re.findall(r"\w+", text)) >= 3]

    def company(self, key):
        """The comment, a part of it beside a part of another one, or one sentence alone."""
        texts = [parts[TEXT] for parts in self.comments[key]]
        chance = self.random.random()
        if chance < 0.25:
            own = self.some(texts, 3)
            other = self.some([p[TEXT] for p in self.comments[self.random.choice(self.keys)]], 2)
            return other + own if self.random.random() < 0.5 else own + other
        return [self.random.choice(texts)] if chance < 0.4 and len(texts) > 1 else texts

    def some(self, texts, most):
        first = self.random.randint(0, len(texts) - 1)
        return texts[first : first + self.random.randint(1, most)]

    def part(self, text):
        words = text.split(" ")
        if len(words) < 8:
            return text
        count = self.random.randint(4, len(words) - 2)
        first = self.random.randint(0, len(words) - count)
        return " ".join(words[first : first + count])

    def reworded(self, text, rate):
        out = []
        for token in TOKEN.findall(text):
            if not token[0].isalpha():
                out.append(token)
                continue
            word, chance = token.lower(), self.random.random()
            limit = rate * (0.35 if word in LITTLE else 1)
            if chance < limit and word in self.near:
                out.append(self.cased(self.random.choice(self.near[word]), token))
            elif chance >= limit + 0.03:
                out.append(token)
        return re.sub(r"\s+", " ", "".join(out)).strip()

    @staticmethod
    def cased(word, like):
        return word.capitalize() if len(like) > 1 and like[0].isupper() and like[1:].islower() else word


# --- the model ---


def pieces(file, model, said):
    """Per comment: its pieces, where each sentence stands, targets and how much an error counts."""
    from tokenizers import Tokenizer

    targets_of, counts_of = said
    tokenizer = Tokenizer.from_file(model + "-tokenizer.json")
    tokenizer.no_padding()
    tokenizer.no_truncation()
    found = []
    for key, sentences in comments(file).items():
        ids, spans, targets, counts = [101], [], [], []
        for parts in sentences:
            new = tokenizer.encode(parts[TEXT], add_special_tokens=False).ids[:MOST_PIECES]
            if len(ids) + len(new) > LONGEST_COMMENT:
                break
            spans.append((len(ids), len(ids) + len(new) + 1))
            ids += new + [102]
            targets.append(targets_of(parts))
            counts.append(counts_of(parts, targets[-1]))
        found.append((key, ids, spans, targets, counts))
    return found


def wording():
    """What was said of a sentence's wording, and how much it counts."""

    def targets(parts):
        placed = set(parts[PLACED].split(","))
        return [float(label in placed) for label in LABELS]

    def counts(parts, found):
        if parts[PLACED] == UNKNOWN:
            return [0.0] * len(LABELS)
        return weights(found, set(parts[UNPLACED].split(",")), parts[BLOCK])

    return targets, counts


def promises():
    """Whether a sentence promises something, and how much that counts."""

    def targets(parts):
        return [float(parts[PROMISED] == "1")]

    def counts(parts, found):
        return [float(parts[PROMISED] != UNKNOWN)]

    return targets, counts


def weights(targets, unplaced, block):
    """As NetworkTrainer counts errors."""
    counts = []
    for i, label in enumerate(LABELS):
        count = 2.0 if block.startswith("technical") else 1.0
        if i < DEFENSIVE and targets[DEFENSIVE]:
            count *= 3
        if i > DEFENSIVE and any(targets):
            count *= 2
        counts.append(0.0 if label in unplaced and not targets[i] else count)
    return counts


def model_of(path, outputs):
    """A BERT of six layers with the weights of that file, and a layer for what it judges."""
    import onnx
    import torch
    import torch.nn as nn
    import torch.nn.functional as F
    from onnx import numpy_helper

    class Layer(nn.Module):
        def __init__(self, size=384, inner=1536, heads=12):
            super().__init__()
            self.q, self.k, self.v, self.o = (nn.Linear(size, size) for _ in range(4))
            self.first = nn.LayerNorm(size, eps=1e-12)
            self.up, self.down = nn.Linear(size, inner), nn.Linear(inner, size)
            self.second = nn.LayerNorm(size, eps=1e-12)
            self.heads = heads

        def forward(self, x, mask):
            batch, length, size = x.shape

            def split(t):
                return t.view(batch, length, self.heads, size // self.heads).transpose(1, 2)

            seen = F.scaled_dot_product_attention(
                split(self.q(x)), split(self.k(x)), split(self.v(x)), attn_mask=mask
            )
            seen = seen.transpose(1, 2).reshape(batch, length, size)
            x = self.first(x + F.dropout(self.o(seen), 0.1, self.training))
            return self.second(x + F.dropout(self.down(F.gelu(self.up(x))), 0.1, self.training))

    class Model(nn.Module):
        def __init__(self):
            super().__init__()
            self.words, self.places = nn.Embedding(30522, 384), nn.Embedding(512, 384)
            self.kind = nn.Parameter(torch.zeros(384))
            self.norm = nn.LayerNorm(384, eps=1e-12)
            self.layers = nn.ModuleList(Layer() for _ in range(6))
            self.head = nn.Linear(768, outputs)
            nn.init.constant_(self.head.bias, -3)
            nn.init.normal_(self.head.weight, std=0.02)

        def forward(self, some):
            """The points of all sentences of some comments, one after the other."""
            length = max(len(comment[1]) for comment in some)
            ids = torch.zeros(len(some), length, dtype=torch.long)
            mean, whose = [], []
            for i, comment in enumerate(some):
                ids[i, : len(comment[1])] = torch.tensor(comment[1])
                for first, end in comment[2]:
                    row = torch.zeros(len(some) * length)
                    row[i * length + first : i * length + end] = 1 / (end - first)
                    mean.append(row)
                    whose.append(i)
            x = self.words(ids) + self.places(torch.arange(length)) + self.kind
            x = F.dropout(self.norm(x), 0.1, self.training)
            mask = torch.zeros(ids.shape).masked_fill(ids == 0, -1e9)[:, None, None, :]
            for layer in self.layers:
                x = layer(x, mask)
            sentences = torch.stack(mean) @ x.reshape(-1, 384)
            return self.head(torch.cat([sentences, x[whose, 0]], 1))

    graph = onnx.load(path + ".onnx").graph
    known = {i.name: torch.tensor(numpy_helper.to_array(i).copy()) for i in graph.initializer}
    products = [known[n.input[1]] for n in graph.node if n.op_type == "MatMul" and n.input[1] in known]
    model = Model()
    model.words.weight.data = known["embeddings.word_embeddings.weight"]
    model.places.weight.data = known["embeddings.position_embeddings.weight"]
    model.kind.data = known["embeddings.token_type_embeddings.weight"][0]
    norm(model.norm, known, "embeddings.LayerNorm")
    for i, layer in enumerate(model.layers):
        name = f"encoder.layer.{i}."
        linears = {
            "attention.self.query": layer.q,
            "attention.self.key": layer.k,
            "attention.self.value": layer.v,
            "attention.output.dense": layer.o,
            "intermediate.dense": layer.up,
            "output.dense": layer.down,
        }
        for (part, linear), weight in zip(linears.items(), products[6 * i : 6 * i + 6]):
            linear.weight.data = weight.t().contiguous()
            linear.bias.data = known[name + part + ".bias"]
        norm(layer.first, known, name + "attention.output.LayerNorm")
        norm(layer.second, known, name + "output.LayerNorm")
    return model


def norm(layer, known, name):
    layer.weight.data, layer.bias.data = known[name + ".weight"], known[name + ".bias"]


def batches(found, mix):
    """Comments of about one length together, 1,600 pieces at once."""
    made = []
    for first in range(0, len(found), 1600):
        batch = []
        for comment in sorted(found[first : first + 1600], key=lambda c: len(c[1])):
            batch.append(comment)
            if len(batch) * len(comment[1]) > 1600 or len(batch) == 64:
                made.append(batch)
                batch = []
        made += [batch] if batch else []
    if mix:
        random.shuffle(made)
    return made


def learn(path, sentences, state):
    fine_tune(model_of(path, len(LABELS)), pieces(sentences, path, wording()), state)


def learn_again(path, state, read_again, others, result):
    import torch

    model = model_of(path, len(LABELS))
    model.load_state_dict(torch.load(state))
    found = pieces(read_again, path, wording())
    rest = pieces(others, path, wording())
    random.seed(1)
    found += random.sample(rest, min(len(rest), len(found)))
    fine_tune(model, found, result, 1, RATE / 2)


def learn_promises(path, sentences, state, result):
    import torch

    model = model_of(path, 1)
    begun = torch.load(state)
    model.load_state_dict({k: v for k, v in begun.items() if not k.startswith("head")}, strict=False)
    fine_tune(model, pieces(sentences, path, promises()), result)


def fine_tune(model, found, state, rounds=ROUNDS, rate=RATE):
    import torch
    import torch.nn.functional as F

    torch.manual_seed(1)
    random.seed(1)
    for part in (model.words.weight, model.places.weight, model.kind):
        part.requires_grad = False
    body = [p for n, p in model.named_parameters() if p.requires_grad and not n.startswith("head")]
    adam = torch.optim.AdamW(
        [{"params": body, "lr": rate}, {"params": list(model.head.parameters()), "lr": HEAD_RATE}],
        weight_decay=0.01,
    )
    rates = [group["lr"] for group in adam.param_groups]
    done, total = 0, rounds * sum(len(comment[1]) for comment in found)
    model.train()
    for _ in range(rounds):
        random.shuffle(found)
        for batch in batches(found, True):
            along = done / total
            for group, first in zip(adam.param_groups, rates):
                group["lr"] = first * min(1, along / 0.06) * (1 - along)
            targets = torch.tensor([t for comment in batch for t in comment[3]])
            counts = torch.tensor([c for comment in batch for c in comment[4]])
            loss = F.binary_cross_entropy_with_logits(model(batch), targets, reduction="none")
            adam.zero_grad()
            ((loss * counts).sum() / len(targets)).backward()
            torch.nn.utils.clip_grad_norm_(body, 1.0)
            adam.step()
            done += sum(len(comment[1]) for comment in batch)
        print("learnt", done, "of", total, "pieces", flush=True)
    torch.save(model.state_dict(), state)


def points(path, state, file, outputs):
    """By comment: what a model says of its sentences."""
    import torch

    model = model_of(path, outputs)
    model.load_state_dict(torch.load(state))
    model.eval()
    model = torch.ao.quantization.quantize_dynamic(model, {torch.nn.Linear}, dtype=torch.qint8)
    points = {}
    with torch.no_grad():
        for batch in batches(pieces(file, path, promises()), False):
            found, at = model(batch).numpy(), 0
            for comment in batch:
                points[comment[0]] = found[at : at + len(comment[2])]
                at += len(comment[2])
    return points


def judge(path, state, promised, file, out):
    of_wording, of_promises = points(path, state, file, len(LABELS)), points(path, promised, file, 1)
    with gzip.GzipFile(out, "wb", compresslevel=9, mtime=0) as zipped:
        for number, (key, sentences) in enumerate(comments(file).items()):
            for parts, *found in zip(sentences, of_wording[key], of_promises[key]):
                zipped.write(judged_line(number, code_of(np.concatenate(found)), parts[TEXT]))


def rejudge(path, state, judged, out):
    with gzip.open(judged, "rt", encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split("\t", 2) for line in lines]
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".txt") as file:
        for index, (number, _, text) in enumerate(rows):
            file.write(f"{number}\t{index}\t\t\t\t0\t{text}\n")
        file.flush()
        found = points(path, state, file.name, len(LABELS))
    left = {number: iter(of_comment) for number, of_comment in found.items()}
    with gzip.GzipFile(out, "wb", compresslevel=9, mtime=0) as zipped:
        for number, code, text in rows:
            before = base64.b64decode(code)
            wording = next(left[number], None)
            after = before if wording is None else code_of(wording) + before[len(LABELS) :]
            zipped.write(judged_line(number, after, text))


def judged_line(number, code, text):
    return f"{number}\t{base64.b64encode(code).decode()}\t{text}\n".encode()


def code_of(found):
    return np.clip(np.rint(found * POINTS_PER_BYTE), -127, 127).astype(np.int8).tobytes()


if __name__ == "__main__":
    command, *rest = sys.argv[1:]
    if command == "vary":
        Variants(rest[0], rest[1]).write(rest[2])
    else:
        {
            "learn": learn,
            "again": learn_again,
            "promises": learn_promises,
            "judge": judge,
            "rejudge": rejudge,
        }[command](*rest)

"""Learns a dilated network with PyTorch: python3 train/dilated_network.py EXAMPLES WEIGHTS SEED

`networks.ts` writes EXAMPLES, calls this, and reads WEIGHTS. What the network is, `server/analysis/model/dilated-network.ts`
says. It is learned by Adam (Kingma and Ba 2015) on the log-likelihood of the labels in a linear-chain conditional random field
(Collobert and others 2011), with dropout and, so that rare words are met by what else is known of them, with words hidden.
"""

import json
import random
import sys

import numpy as np
import torch
from torch import nn

HIDDEN = 64
DILATIONS = [1, 2, 4, 8, 16, 1]
# What a view says in fewer tokens is unknown.
LEAST_COUNT = 30
EPOCHS = 12
RATE = 3e-3
DROPOUT = 0.25
# The share of tokens whose word, or any other view of it, is hidden.
HIDDEN_WORDS = 0.15
HIDDEN_VIEWS = 0.03
TOKENS_PER_BATCH = 5000
IMPOSSIBLE = -1e4


def read_examples(path):
    """The paragraphs as (categories of its tokens by view, labels), and which label may follow which."""
    numbers = np.fromfile(path, "<i4")
    views, labels = numbers[:2]
    at = 2 + labels * labels
    may_follow = numbers[2:at].reshape(labels, labels).astype(bool)
    paragraphs = []
    while at < len(numbers):
        length = numbers[at]
        split = at + 1 + length * views
        paragraphs.append((numbers[at + 1 : split].reshape(length, views), numbers[split : split + length]))
        at = split + length
    return paragraphs, may_follow


def frequent_categories(paragraphs):
    """For each view its categories that are frequent enough, ascending."""
    categories = np.concatenate([own for own, _ in paragraphs])
    frequent = []
    for view in categories.T:
        keys, counts = np.unique(view.astype(np.uint32), return_counts=True)
        frequent.append(keys[counts >= LEAST_COUNT])
    return frequent


def rows_of(categories, frequent):
    """The row of each category in its view's table: 1 and on, 0 where it is unknown."""
    rows = np.zeros(categories.shape, np.int64)
    for v, keys in enumerate(frequent):
        own = categories[:, v].astype(np.uint32)
        at = np.minimum(np.searchsorted(keys, own), len(keys) - 1)
        rows[:, v] = np.where(keys[at] == own, at + 1, 0)
    return rows


class DilatedNetwork(nn.Module):
    def __init__(self, sizes, may_follow):
        super().__init__()
        self.tables = nn.ModuleList([nn.Embedding(size, HIDDEN) for size in sizes])
        for table in self.tables:
            nn.init.normal_(table.weight, 0, 0.3)
        self.norm = nn.LayerNorm(HIDDEN)
        self.layers = nn.ModuleList([nn.Conv1d(HIDDEN, HIDDEN, 3, padding=d, dilation=d) for d in DILATIONS])
        self.norms = nn.ModuleList([nn.LayerNorm(HIDDEN) for _ in DILATIONS])
        self.output = nn.Linear(HIDDEN, len(may_follow))
        self.transitions = nn.Parameter(torch.zeros(len(may_follow), len(may_follow)))
        self.dropout = nn.Dropout(DROPOUT)
        self.register_buffer("impossible", torch.tensor(np.where(may_follow, 0, IMPOSSIBLE), dtype=torch.float32))

    def steps(self):
        return self.transitions + self.impossible

    def scores(self, rows, mask):
        summed = 0
        for v, table in enumerate(self.tables):
            own = rows[:, :, v]
            if self.training:
                share = HIDDEN_WORDS if v == 0 else HIDDEN_VIEWS
                own = own * (torch.rand(own.shape) >= share)
            summed = summed + table(own)
        hidden = self.dropout(self.norm(summed) * mask)
        for layer, norm in zip(self.layers, self.norms):
            added = torch.relu(layer(hidden.transpose(1, 2)).transpose(1, 2))
            hidden = norm(hidden + self.dropout(added)) * mask
        return self.output(hidden)

    def loss(self, rows, labels, mask):
        """The negative log-likelihood of the labels, by the forward sums."""
        scores, steps, mask_at = self.scores(rows, mask), self.steps(), mask[:, :, 0]
        right = (scores.gather(2, labels[:, :, None])[:, :, 0] * mask_at).sum(1)
        right = right + (steps[labels[:, :-1], labels[:, 1:]] * mask_at[:, 1:]).sum(1)
        sums = scores[:, 0]
        for t in range(1, scores.shape[1]):
            further = torch.logsumexp(sums[:, :, None] + steps[None], 1) + scores[:, t]
            sums = torch.where(mask_at[:, t : t + 1] > 0, further, sums)
        return (torch.logsumexp(sums, 1) - right).sum()


def batches(paragraphs):
    """All paragraphs in a new order, those of like length together."""
    order = sorted(range(len(paragraphs)), key=lambda i: len(paragraphs[i][1]) + random.random() * 6)
    groups, group = [], []
    for i in order:
        if group and (len(group) + 1) * len(paragraphs[i][1]) > TOKENS_PER_BATCH:
            groups.append(group)
            group = []
        group.append(i)
    groups.append(group)
    random.shuffle(groups)
    for group in groups:
        longest = max(len(paragraphs[i][1]) for i in group)
        rows = np.zeros((len(group), longest, paragraphs[0][0].shape[1]), np.int64)
        labels = np.zeros((len(group), longest), np.int64)
        mask = np.zeros((len(group), longest, 1), np.float32)
        for r, i in enumerate(group):
            own, right = paragraphs[i]
            rows[r, : len(own)], labels[r, : len(own)], mask[r, : len(own)] = own, right, 1
        yield torch.from_numpy(rows), torch.from_numpy(labels), torch.from_numpy(mask)


def learned(paragraphs, frequent, may_follow):
    network = DilatedNetwork([len(keys) + 1 for keys in frequent], may_follow)
    optimizer = torch.optim.Adam(network.parameters())
    steps_per_epoch = int(1.1 * sum(1 for _ in batches(paragraphs)))
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=RATE, total_steps=EPOCHS * steps_per_epoch)
    tokens = sum(len(labels) for _, labels in paragraphs)
    for epoch in range(EPOCHS):
        total = 0.0
        for rows, labels, mask in batches(paragraphs):
            loss = network.loss(rows, labels, mask)
            optimizer.zero_grad()
            (loss / mask.sum()).backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total += loss.item()
        print(f"epoch {epoch + 1}/{EPOCHS}: loss {total / tokens:.4f} a token", flush=True)
    return network.eval()


def write_weights(path, network, frequent):
    """A line of JSON that says the shapes, then all numbers in the order in which `network-file.ts` reads them."""
    arrays = [table.weight for table in network.tables] + [network.norm.weight, network.norm.bias]
    for layer, norm in zip(network.layers, network.norms):
        arrays += [layer.weight.permute(2, 1, 0), layer.bias, norm.weight, norm.bias]
    arrays += [network.output.weight.T, network.output.bias, network.steps()]
    head = {"hidden": HIDDEN, "labels": len(network.transitions), "dilations": DILATIONS, "keys": [keys.tolist() for keys in frequent]}
    with open(path, "wb") as file:
        file.write((json.dumps(head) + "\n").encode())
        for array in arrays:
            file.write(np.ascontiguousarray(array.detach().numpy(), "<f4").tobytes())


def main():
    examples, weights, seed = sys.argv[1], sys.argv[2], int(sys.argv[3])
    random.seed(seed)
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    paragraphs, may_follow = read_examples(examples)
    frequent = frequent_categories(paragraphs)
    paragraphs = [(rows_of(own, frequent), labels.astype(np.int64)) for own, labels in paragraphs]
    write_weights(weights, learned(paragraphs, frequent, may_follow), frequent)


if __name__ == "__main__":
    main()
